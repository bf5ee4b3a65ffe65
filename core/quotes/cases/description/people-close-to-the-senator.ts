import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'Those close to somebody are not that somebody.',
  text: 'People close to Mr. Cotter say he is considering a run. “He has the bus,” a person familiar with his plans said.',
  quotes: [
    {
      words: 'he is considering a run',
      type: 'indirect',
      by: 'people close to Mr. Cotter',
      as: 'People close to Mr. Cotter',
      cue: 'say',
      group: 0,
    },
    {
      words: '“He has the bus,”',
      type: 'direct',
      by: 'a person familiar with his plans',
      as: 'a person familiar with his plans',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
