import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: 'Letters in brackets stand for the full name.',
  text: 'The Harbour Safety Agency (HSA) met on Monday. “We were not told,” the HSA said.',
  quotes: [
    {
      words: '“We were not told,”',
      type: 'direct',
      by: 'Harbour Safety Agency',
      as: 'HSA',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
