import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inverted cue',
  why: 'The verb stands before its subject.',
  text: '“Nobody asked the boat owners,” said harbour master Colm Devlin.',
  quotes: [
    {
      words: '“Nobody asked the boat owners,”',
      type: 'direct',
      by: 'Colm Devlin',
      as: 'Colm Devlin',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
