import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: '“A person close to” and a family.',
  text: 'A person close to the Abernathy family said no funeral had been planned.',
  quotes: [
    {
      words: 'no funeral had been planned',
      type: 'indirect',
      by: 'a person close to the Abernathy family',
      as: 'A person close to the Abernathy family',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
