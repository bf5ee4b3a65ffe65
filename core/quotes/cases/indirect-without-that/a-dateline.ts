import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'The place before the dash is nobody’s words.',
  text: 'PORT ELLEN (Coast Wire) — The wall will not last the winter, the harbour trust said on Monday.',
  quotes: [
    {
      words: 'The wall will not last the winter',
      type: 'indirect',
      by: 'the harbour trust',
      as: 'the harbour trust',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
