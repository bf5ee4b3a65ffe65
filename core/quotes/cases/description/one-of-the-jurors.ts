import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: '“One of” and a plural.',
  text: 'One of the jurors told the judge that she had read about the case on a bus.',
  quotes: [
    {
      words: 'that she had read about the case on a bus',
      type: 'indirect',
      by: 'one of the jurors',
      as: 'One of the jurors',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
