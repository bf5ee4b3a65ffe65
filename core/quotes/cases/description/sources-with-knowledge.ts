import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'The sources speak, not the matter they know of.',
  text: 'Two sources with direct knowledge of the matter told the paper that the minister was out.',
  quotes: [
    {
      words: 'that the minister was out',
      type: 'indirect',
      by: 'two sources with direct knowledge of the matter',
      as: 'Two sources with direct knowledge of the matter',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
