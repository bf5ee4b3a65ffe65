import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'according to',
  why: 'The cue stands in a clause of its own before the words.',
  text: 'As Marcia Oduya reported, the ferry will not sail in June.',
  quotes: [
    {
      words: 'the ferry will not sail in June',
      type: 'indirect',
      by: 'Marcia Oduya',
      as: 'Marcia Oduya',
      cue: 'reported',
      group: 0,
    },
  ],
} satisfies QuoteCase
