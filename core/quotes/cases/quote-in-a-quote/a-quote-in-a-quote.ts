import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'quote in a quote',
  why: 'Only the outer words are a quotation.',
  text: '“She told me ‘never again’ and hung up,” Colm Devlin said.',
  quotes: [
    {
      words: '“She told me ‘never again’ and hung up,”',
      type: 'direct',
      by: 'Colm Devlin',
      as: 'Colm Devlin',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
