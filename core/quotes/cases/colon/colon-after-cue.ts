import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'colon',
  why: 'A colon, and more words between the cue and the marks.',
  text: 'Colm Devlin told the meeting on Monday: “The wall will not last the winter.”',
  quotes: [
    {
      words: '“The wall will not last the winter.”',
      type: 'direct',
      by: 'Colm Devlin',
      as: 'Colm Devlin',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
