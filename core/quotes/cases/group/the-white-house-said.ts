import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: 'A building stands for those in it.',
  text: 'The White House said it had received the letter. The Kremlin did not comment.',
  quotes: [
    {
      words: 'it had received the letter',
      type: 'indirect',
      by: 'White House',
      as: 'White House',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
