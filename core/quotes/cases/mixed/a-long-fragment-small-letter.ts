import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'Twelve words in marks that begin small, after “that he”.',
  text: 'Captain Andrzej Sikora testified that he “had asked for the second engine in writing on three separate occasions”.',
  quotes: [
    {
      words: 'that he “had asked for the second engine in writing on three separate occasions”',
      type: 'mixed',
      by: 'Andrzej Sikora',
      as: 'Andrzej Sikora',
      cue: 'testified',
      group: 0,
    },
  ],
} satisfies QuoteCase
