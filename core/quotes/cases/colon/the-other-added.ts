import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'colon',
  why: '“The other” of two who are not named.',
  text: '“It was a nightmare,” one of the former staffers said. The other added: “I cried in the stairwell.”',
  quotes: [
    {
      words: '“It was a nightmare,”',
      type: 'direct',
      by: 'one of the former staffers',
      as: 'one of the former staffers',
      cue: 'said',
      group: 0,
    },
    {
      words: '“I cried in the stairwell.”',
      type: 'direct',
      by: 'the other',
      as: 'The other',
      cue: 'added',
      group: 1,
    },
  ],
} satisfies QuoteCase
