import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'titles of works',
  why: 'A programme in marks with the sentence’s comma is no quotation.',
  text: 'On Radio Harbour’s “Face The Week,” Sen. Tom Coyle (R-Fells) said Sen. Dick Dunn had been asleep.',
  quotes: [
    {
      words: 'Sen. Dick Dunn had been asleep',
      type: 'indirect',
      by: 'Tom Coyle',
      as: 'Tom Coyle',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
