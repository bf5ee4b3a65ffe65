import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'Somebody described by state and party.',
  text: '“This is the power of the purse,” the Wisconsin Republican said.',
  quotes: [
    {
      words: '“This is the power of the purse,”',
      type: 'direct',
      by: 'the Wisconsin Republican',
      as: 'the Wisconsin Republican',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
