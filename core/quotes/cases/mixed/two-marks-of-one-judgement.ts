import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'Marks tied by “that” are one judgement.',
  text: 'Anna Moss called the vote “an insult to the town” that “makes it a matter of faces”.',
  quotes: [
    {
      words: 'the vote “an insult to the town” that “makes it a matter of faces”',
      type: 'mixed',
      by: 'Anna Moss',
      as: 'Anna Moss',
      cue: 'called',
      group: 0,
    },
  ],
} satisfies QuoteCase
