import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'A relative clause has the cue; what follows the comma belongs to the main clause.',
  text: 'Sheriff Odell Kincaid, who said the cameras were off, retired on Friday.',
  quotes: [
    {
      words: 'the cameras were off',
      type: 'indirect',
      by: 'Odell Kincaid',
      as: 'Odell Kincaid',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
