import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: '“Gates” opens the sentence and ends in s, but the story knows a Gates.',
  keeps: ['names'],
  text: 'Defence Secretary Robert Gates flew home on Monday. Gates said that the review would go on.',
  quotes: [
    {
      words: 'that the review would go on',
      type: 'indirect',
      by: 'Robert Gates',
      as: 'Gates',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
