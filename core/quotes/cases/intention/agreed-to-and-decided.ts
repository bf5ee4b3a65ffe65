import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'intention',
  why: 'To agree to do is not to say; to promise to do is.',
  text: 'The board agreed to meet on May 6 and decided to sell the land. Its chair, Patience Mutasa, promised to publish every bid.',
  quotes: [
    {
      words: 'to publish every bid',
      type: 'indirect',
      by: 'Patience Mutasa',
      as: 'Patience Mutasa',
      cue: 'promised',
      group: 0,
    },
  ],
} satisfies QuoteCase
