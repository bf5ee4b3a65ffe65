import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: '“Cross” is the analyst, not the house she works for.',
  keeps: ['names'],
  text: 'Cross Research analyst Shannon Cross said it was a good choice. Cross added that the stock would rise.',
  quotes: [
    {
      words: 'it was a good choice',
      type: 'indirect',
      by: 'Shannon Cross',
      as: 'Shannon Cross',
      cue: 'said',
      group: 0,
    },
    {
      words: 'that the stock would rise',
      type: 'indirect',
      by: 'Shannon Cross',
      as: 'Cross',
      cue: 'added',
      group: 1,
    },
  ],
} satisfies QuoteCase
