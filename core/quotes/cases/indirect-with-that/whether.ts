import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'A reported question begins at "whether".',
  text: 'Colm Devlin asked whether the county would pay.',
  quotes: [
    {
      words: 'whether the county would pay',
      type: 'indirect',
      by: 'Colm Devlin',
      as: 'Colm Devlin',
      cue: 'asked',
      group: 0,
    },
  ],
} satisfies QuoteCase
