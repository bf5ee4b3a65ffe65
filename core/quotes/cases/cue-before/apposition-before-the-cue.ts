import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue before',
  why: 'A description between two commas keeps name and verb apart.',
  text: 'Colm Devlin, a former pilot and a trustee of the harbour, said the wall was sound.',
  quotes: [
    {
      words: 'the wall was sound',
      type: 'indirect',
      by: 'Colm Devlin',
      as: 'Colm Devlin',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
