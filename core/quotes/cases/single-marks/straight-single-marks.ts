import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'single marks',
  why: 'An apostrophe and a quotation mark are one letter.',
  keeps: ['marks'],
  text: "'It's the owners' wall,' Ruth Adeyemi said.",
  quotes: [
    {
      words: "'It's the owners' wall,'",
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
