import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: 'A letter speaks, and its writer is another.',
  text: 'The letter, signed by principal Oksana Bondar, warned parents that the pool would stay shut.',
  quotes: [
    {
      words: 'that the pool would stay shut',
      type: 'indirect',
      by: 'the letter',
      as: 'The letter',
      cue: 'warned',
      group: 0,
    },
  ],
} satisfies QuoteCase
