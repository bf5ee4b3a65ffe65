import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: 'A sign on a door says it.',
  text: 'The sign on the door of the Lucky Star says “Back in five minutes.” It has said so since March.',
  quotes: [
    {
      words: '“Back in five minutes.”',
      type: 'direct',
      by: 'the sign on the door of the Lucky Star',
      as: 'The sign on the door of the Lucky Star',
      cue: 'says',
      group: 0,
    },
  ],
} satisfies QuoteCase
