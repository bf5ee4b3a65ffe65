import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'A group without a name, with a tail.',
  text: 'Two people briefed on the plan said the ferry would be sold.',
  quotes: [
    {
      words: 'the ferry would be sold',
      type: 'indirect',
      by: 'two people briefed on the plan',
      as: 'Two people briefed on the plan',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
