import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'colon',
  why: 'No verb: a noun of speech and a colon.',
  text: 'The message from Fire Chief Rosalind Teo on Wednesday was the same as in June: “Leave early, and leave the cat if you must.”',
  quotes: [
    {
      words: '“Leave early, and leave the cat if you must.”',
      type: 'direct',
      by: 'Rosalind Teo',
      as: 'Rosalind Teo',
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
