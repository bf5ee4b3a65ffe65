import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'second sentence',
  why: 'The sentence before the words has only a pronoun; the man in it is mentioned, not speaking.',
  text: 'Anna Brekke won again. “Nobody believes her,” Erik Dahl said.\n\nAsked about Dahl’s remarks, she laughed. “Erik says that every year.”',
  quotes: [
    {
      words: '“Nobody believes her,”',
      type: 'direct',
      by: 'Erik Dahl',
      as: 'Erik Dahl',
      cue: 'said',
      group: 0,
    },
    {
      words: '“Erik says that every year.”',
      type: 'direct',
      by: 'Anna Brekke',
      as: null,
      cue: null,
      group: 1,
    },
  ],
} satisfies QuoteCase
