import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'according to',
  why: 'The same at the end of the sentence.',
  text: 'Two boats were lost in the storm, according to Colm Devlin.',
  quotes: [
    {
      words: 'Two boats were lost in the storm',
      type: 'indirect',
      by: 'Colm Devlin',
      as: 'Colm Devlin',
      cue: 'according to',
      group: 0,
    },
  ],
} satisfies QuoteCase
