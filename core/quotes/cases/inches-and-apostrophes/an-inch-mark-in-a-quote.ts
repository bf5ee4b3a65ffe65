import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inches and apostrophes',
  why: 'A measure inside the words does not close them.',
  keeps: ['marks'],
  text: '"It needs a 12" pipe," Colm Devlin said.',
  quotes: [
    {
      words: '"It needs a 12" pipe,"',
      type: 'direct',
      by: 'Colm Devlin',
      as: 'Colm Devlin',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
