import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'second sentence',
  why: 'Another person nods between two quotations; the words after it are not hers.',
  knownFailure: 'Somebody who nods in passing is taken for the speaker of what follows.',
  text: '“It was a Tuesday,” Alejandro Fuentes said. His wife, Consuelo, nodded. “It rained.”',
  quotes: [
    {
      words: '“It was a Tuesday,”',
      type: 'direct',
      by: 'Alejandro Fuentes',
      as: 'Alejandro Fuentes',
      cue: 'said',
      group: 0,
    },
    { words: '“It rained.”', type: 'direct', by: 'Alejandro Fuentes', as: null, cue: null, group: 1 },
  ],
} satisfies QuoteCase
