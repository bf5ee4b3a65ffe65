import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'A pronoun and its verb are one word.',
  text: 'Judge Harold Pike said he’d rule on Friday.',
  quotes: [
    {
      words: 'he’d rule on Friday',
      type: 'indirect',
      by: 'Harold Pike',
      as: 'Harold Pike',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
