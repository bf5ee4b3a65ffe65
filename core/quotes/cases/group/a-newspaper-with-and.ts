import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: 'The name of a newspaper has “and” in it.',
  text: 'The Globe and Mail reported that the minister knew.',
  quotes: [
    {
      words: 'that the minister knew',
      type: 'indirect',
      by: 'Globe and Mail',
      as: 'Globe and Mail',
      cue: 'reported',
      group: 0,
    },
  ],
} satisfies QuoteCase
