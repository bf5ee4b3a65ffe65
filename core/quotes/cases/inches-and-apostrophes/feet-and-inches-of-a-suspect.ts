import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inches and apostrophes',
  why: 'Feet and inches in straight marks stand in a reported clause.',
  keeps: ['marks'],
  text: `Police said the man was 5'11" and wore a grey coat.`,
  quotes: [
    {
      words: `the man was 5'11" and wore a grey coat`,
      type: 'indirect',
      by: 'police',
      as: 'Police',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
