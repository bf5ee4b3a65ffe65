import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'In “was quoted as saying” the one quoted speaks.',
  text: 'Tom Fitch was quoted as saying the critics would have objected to anybody.',
  quotes: [
    {
      words: 'the critics would have objected to anybody',
      type: 'indirect',
      by: 'Tom Fitch',
      as: 'Tom Fitch',
      cue: 'saying',
      group: 0,
    },
  ],
} satisfies QuoteCase
