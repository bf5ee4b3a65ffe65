import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue before',
  why: 'Two phrases stand between the cue and the words, the second in commas.',
  text: 'Tobias Okonjo, 41, told the court, under oath and through an interpreter, “I signed what they put in front of me.” The judge adjourned until Friday.',
  quotes: [
    {
      words: '“I signed what they put in front of me.”',
      type: 'direct',
      by: 'Tobias Okonjo',
      as: 'Tobias Okonjo',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
