import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue before',
  why: 'The clause ends with its marks when the speaker does something else.',
  text: 'Colm Devlin said “we are finished here” and left.',
  quotes: [
    {
      words: '“we are finished here”',
      type: 'direct',
      by: 'Colm Devlin',
      as: 'Colm Devlin',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
