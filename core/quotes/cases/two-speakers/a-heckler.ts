import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'two speakers',
  why: 'Somebody without a name interrupts.',
  text: '“When I was first elected,” Barnaby Whitlock began. “You weren’t!” a man at the back shouted.',
  quotes: [
    {
      words: '“When I was first elected,”',
      type: 'direct',
      by: 'Barnaby Whitlock',
      as: 'Barnaby Whitlock',
      cue: 'began',
      group: 0,
    },
    {
      words: '“You weren’t!”',
      type: 'direct',
      by: 'a man at the back',
      as: 'a man at the back',
      cue: 'shouted',
      group: 1,
    },
  ],
} satisfies QuoteCase
