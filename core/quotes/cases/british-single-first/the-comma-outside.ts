import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'british single first',
  why: 'The comma stands after the closing mark.',
  keeps: ['marks'],
  text: '‘It is a car park’, Winston Clarke said, ‘and it will stay a car park’.',
  quotes: [
    {
      words: '‘It is a car park’',
      type: 'direct',
      by: 'Winston Clarke',
      as: 'Winston Clarke',
      cue: 'said',
      group: 0,
    },
    {
      words: '‘and it will stay a car park’',
      type: 'direct',
      by: 'Winston Clarke',
      as: 'Winston Clarke',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
