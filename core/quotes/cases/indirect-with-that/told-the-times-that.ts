import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'A newspaper called The Times is told.',
  text: 'Two officials told The Times that the order came from the top.',
  quotes: [
    {
      words: 'that the order came from the top',
      type: 'indirect',
      by: 'two officials',
      as: 'Two officials',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
