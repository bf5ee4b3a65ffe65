import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'broken marks',
  why: 'An open mark ends with its paragraph.',
  keeps: ['marks'],
  text: 'Ruth Adeyemi said: “The wall will fall.\n\nThe council meets on Monday.',
  quotes: [
    {
      words: '“The wall will fall.',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
