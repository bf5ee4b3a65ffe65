import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'Two drivers, told apart by a number.',
  text: 'The driver of the first truck fled. The driver of the second truck told police he had seen no lights.',
  quotes: [
    {
      words: 'he had seen no lights',
      type: 'indirect',
      by: 'the driver of the second truck',
      as: 'The driver of the second truck',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
