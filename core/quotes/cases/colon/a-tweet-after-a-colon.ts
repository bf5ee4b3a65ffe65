import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'colon',
  why: 'A clock time and its colon stand before the one that matters.',
  text: 'At 9:42 p.m., Governor Elias Whitcombe tweeted: “Power is back in all but two counties. Stay off the lines.”',
  quotes: [
    {
      words: '“Power is back in all but two counties. Stay off the lines.”',
      type: 'direct',
      by: 'Elias Whitcombe',
      as: 'Elias Whitcombe',
      cue: 'tweeted',
      group: 0,
    },
  ],
} satisfies QuoteCase
