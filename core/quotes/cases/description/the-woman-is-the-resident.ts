import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'Somebody without a name comes back as “the woman”.',
  text: 'A neighbour said that the noise began at night. “It was awful,” the woman said.',
  quotes: [
    {
      words: 'that the noise began at night',
      type: 'indirect',
      by: 'a neighbour',
      as: 'A neighbour',
      cue: 'said',
      group: 0,
    },
    { words: '“It was awful,”', type: 'direct', by: 'a neighbour', as: 'the woman', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
