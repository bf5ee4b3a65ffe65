import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'A participle after “by” has the subject of the sentence.',
  text: 'Roland Marsh, who has led the band since 2015, responded by saying the ministry had failed.',
  quotes: [
    {
      words: 'the ministry had failed',
      type: 'indirect',
      by: 'Roland Marsh',
      as: 'Roland Marsh',
      cue: 'saying',
      group: 0,
    },
  ],
} satisfies QuoteCase
