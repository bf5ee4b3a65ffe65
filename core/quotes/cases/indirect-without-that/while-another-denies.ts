import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: '“While” brings in a second speaker with a claim of his own.',
  text: 'Owner Jasper Nwosu says he paid in full, while the roofer, Lev Abramov, insists he is owed for the gutters.',
  quotes: [
    {
      words: 'he paid in full',
      type: 'indirect',
      by: 'Jasper Nwosu',
      as: 'Jasper Nwosu',
      cue: 'says',
      group: 0,
    },
    {
      words: 'he is owed for the gutters',
      type: 'indirect',
      by: 'Lev Abramov',
      as: 'Lev Abramov',
      cue: 'insists',
      group: 1,
    },
  ],
} satisfies QuoteCase
