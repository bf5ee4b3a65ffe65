import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'The span begins at "that".',
  text: 'Ruth Adeyemi said that the wall would fall before spring.',
  quotes: [
    {
      words: 'that the wall would fall before spring',
      type: 'indirect',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
