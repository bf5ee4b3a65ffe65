import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'single marks',
  why: 'A wire service writes two apostrophes for each mark.',
  keeps: ['marks'],
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
