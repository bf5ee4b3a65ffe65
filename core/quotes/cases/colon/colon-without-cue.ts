import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'colon',
  why: 'No verb of speech at all, only a colon.',
  text: 'Colm Devlin was blunt: “The wall will not last the winter.”',
  quotes: [
    {
      words: '“The wall will not last the winter.”',
      type: 'direct',
      by: 'Colm Devlin',
      as: 'Colm Devlin',
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
