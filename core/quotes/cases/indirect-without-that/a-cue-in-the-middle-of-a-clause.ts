import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'The cue breaks a reported clause with an introduction.',
  text: 'Within a year, Noor Siddiqui said, the firm had run through everything it was lent.',
  quotes: [
    {
      words: 'Within a year',
      type: 'indirect',
      by: 'Noor Siddiqui',
      as: 'Noor Siddiqui',
      cue: 'said',
      group: 0,
    },
    {
      words: 'the firm had run through everything it was lent',
      type: 'indirect',
      by: 'Noor Siddiqui',
      as: 'Noor Siddiqui',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
