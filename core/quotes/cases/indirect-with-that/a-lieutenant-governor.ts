import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'Two short forms joined by a hyphen are one title.',
  text: 'Lt.-Gov. Beth Anand said that the bill was signed.',
  quotes: [
    {
      words: 'that the bill was signed',
      type: 'indirect',
      by: 'Beth Anand',
      as: 'Beth Anand',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
