import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue before',
  why: 'The party and the state in commas are nobody.',
  text: 'It was Speaker John Boehner, R-Ohio, who said that the vote would be held.',
  quotes: [
    {
      words: 'that the vote would be held',
      type: 'indirect',
      by: 'John Boehner',
      as: 'John Boehner',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
