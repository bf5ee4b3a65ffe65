import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'quote in a quote',
  why: 'The outer words end with the inner ones: two marks close together.',
  keeps: ['cue'],
  text: '“He looked up and said, ‘Is it Tuesday?’” Zainab Bello said of her grandfather.',
  quotes: [
    {
      words: '“He looked up and said, ‘Is it Tuesday?’”',
      type: 'direct',
      by: 'Zainab Bello',
      as: 'Zainab Bello',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
