import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: '“Points” is a noun unless somebody points out; “but admit” has the subject of the sentence.',
  text: 'The mayor’s friends are defending him, saying he made good points, but admit that he spoke too long.',
  quotes: [
    {
      words: 'he made good points',
      type: 'indirect',
      by: 'the mayor’s friends',
      as: 'The mayor’s friends',
      cue: 'saying',
      group: 0,
    },
    {
      words: 'that he spoke too long',
      type: 'indirect',
      by: 'the mayor’s friends',
      as: 'The mayor’s friends',
      cue: 'admit',
      group: 1,
    },
  ],
} satisfies QuoteCase
