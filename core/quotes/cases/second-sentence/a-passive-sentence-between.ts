import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'second sentence',
  why: 'The sentence between is about the road, not about a person.',
  text: 'Councillor Devraj Pillai said he had driven over the bridge that morning. The surface was patched in March. “You can feel every patch.”',
  quotes: [
    {
      words: 'he had driven over the bridge that morning',
      type: 'indirect',
      by: 'Devraj Pillai',
      as: 'Devraj Pillai',
      cue: 'said',
      group: 0,
    },
    {
      words: '“You can feel every patch.”',
      type: 'direct',
      by: 'Devraj Pillai',
      as: null,
      cue: null,
      group: 1,
    },
  ],
} satisfies QuoteCase
