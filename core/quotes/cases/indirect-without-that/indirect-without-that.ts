import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'Nothing marks where the words begin.',
  text: 'Ruth Adeyemi said the wall would fall before spring.',
  quotes: [
    {
      words: 'the wall would fall before spring',
      type: 'indirect',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
