import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: '“Pointed out” takes a clause, “pointed to” does not.',
  text: 'Councillor Bea Lindström pointed to the map. Residents pointed out that the stream was not on it.',
  quotes: [
    {
      words: 'that the stream was not on it',
      type: 'indirect',
      by: 'residents',
      as: 'Residents',
      cue: 'pointed out',
      group: 0,
    },
  ],
} satisfies QuoteCase
