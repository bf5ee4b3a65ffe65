import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'A noun carries the clause: his claim that.',
  knownFailure: 'A noun of speech with a clause is not a cue.',
  text: 'Voters laughed at Desmond Achterberg’s claim that he had never met the builder.',
  quotes: [
    {
      words: 'that he had never met the builder',
      type: 'indirect',
      by: 'Desmond Achterberg',
      as: 'Desmond Achterberg',
      cue: 'claim',
      group: 0,
    },
  ],
} satisfies QuoteCase
