import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'single marks',
  why: 'Straight single marks, and a possessive in the clause.',
  keeps: ['marks'],
  text: "Finance minister Juhani Virtanen said the fund's losses were 'a rounding error'.",
  quotes: [
    {
      words: "the fund's losses were 'a rounding error'",
      type: 'mixed',
      by: 'Juhani Virtanen',
      as: 'Juhani Virtanen',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
