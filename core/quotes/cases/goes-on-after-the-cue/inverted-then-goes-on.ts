import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'goes on after the cue',
  why: 'An inverted cue with a long tail, then two more sentences.',
  text: '“We asked for a doctor,” said Rashid Karimov, who has taught at the village school since before the road was paved. “They sent a survey.”',
  quotes: [
    {
      words: '“We asked for a doctor,”',
      type: 'direct',
      by: 'Rashid Karimov',
      as: 'Rashid Karimov',
      cue: 'said',
      group: 0,
    },
    { words: '“They sent a survey.”', type: 'direct', by: 'Rashid Karimov', as: null, cue: null, group: 0 },
  ],
} satisfies QuoteCase
