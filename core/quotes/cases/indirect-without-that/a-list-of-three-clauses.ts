import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'Three clauses in a list are one report.',
  text: 'Chief economist Wen-Li Huang said prices would rise, wages would not, and savings would be gone by spring.',
  quotes: [
    {
      words: 'prices would rise, wages would not, and savings would be gone by spring',
      type: 'indirect',
      by: 'Wen-Li Huang',
      as: 'Wen-Li Huang',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
