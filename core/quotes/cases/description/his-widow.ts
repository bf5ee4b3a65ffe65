import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'A description whose person stands in a possessive.',
  text: 'Emeric Toth died in the fire. “He went back for the ledger,” his widow said.',
  quotes: [
    {
      words: '“He went back for the ledger,”',
      type: 'direct',
      by: 'his widow',
      as: 'his widow',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
