import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'The person told runs straight into the clause.',
  text: 'The mayor has told her officers the fair will not be policed.',
  quotes: [
    {
      words: 'the fair will not be policed',
      type: 'indirect',
      by: 'the mayor',
      as: 'The mayor',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
