import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'second sentence',
  why: 'A short sentence shows who speaks next, although somebody else just spoke.',
  text: '“We will build it here,” Mayor Vic Tolland said. Coun. Rita Shaw laughed. “With what?”',
  quotes: [
    {
      words: '“We will build it here,”',
      type: 'direct',
      by: 'Vic Tolland',
      as: 'Vic Tolland',
      cue: 'said',
      group: 0,
    },
    { words: '“With what?”', type: 'direct', by: 'Rita Shaw', as: null, cue: null, group: 1 },
  ],
} satisfies QuoteCase
