import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inverted cue',
  why: 'A trade stands between the comma and the name that explains who it is.',
  text: '“I liked him better,” said the holdout, retired lineman Hal Mercado.',
  quotes: [
    {
      words: '“I liked him better,”',
      type: 'direct',
      by: 'Hal Mercado',
      as: 'Hal Mercado',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
