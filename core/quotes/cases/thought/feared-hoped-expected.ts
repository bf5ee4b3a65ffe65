import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'thought',
  why: 'Three silent verbs, one of speech.',
  text: 'Growers fear that frost will take the blossom, hope it will not, and expect a poor year. Their agent, Solveig Dahlgren, said prices would hold.',
  quotes: [
    {
      words: 'prices would hold',
      type: 'indirect',
      by: 'Solveig Dahlgren',
      as: 'Solveig Dahlgren',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
