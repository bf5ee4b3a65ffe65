import type { QuoteCase } from './quote-case.ts'

export default {
  why: 'A wire service writes two apostrophes for each mark.',
  text: "''We were never asked,'' Ruth Adeyemi said.",
  quotes: [
    {
      words: "''We were never asked,''",
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
