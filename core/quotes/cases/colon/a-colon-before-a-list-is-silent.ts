import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'colon',
  why: 'A colon after a verb of saying opens a list of dates, then the words come with their own.',
  text: 'The notice gives three dates: May 4, May 11 and May 18. Chandra Iyer, who printed it, put it plainly: “Come on any of them.”',
  quotes: [
    {
      words: '“Come on any of them.”',
      type: 'direct',
      by: 'Chandra Iyer',
      as: 'Chandra Iyer',
      cue: 'put it',
      group: 0,
    },
  ],
} satisfies QuoteCase
