import type { QuoteCase } from './quote-case.ts'

export default {
  why: 'An open mark ends with its paragraph.',
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
