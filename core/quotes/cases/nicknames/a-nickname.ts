import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'nicknames',
  why: 'Marks inside a name, then a real quotation.',
  keeps: ['names'],
  text: 'James “Jimmy” Oyelaran sold the boat. “I never liked it,” Oyelaran said.',
  quotes: [
    {
      words: '“I never liked it,”',
      type: 'direct',
      by: 'James Oyelaran',
      as: 'Oyelaran',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
