import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'A day and a place stand before “that”, and the clause holds a second “that”.',
  text: 'Treasury chief Malik Oyelowo told lawmakers on Wednesday that the fund that pays for bridges would be empty by June.',
  quotes: [
    {
      words: 'that the fund that pays for bridges would be empty by June',
      type: 'indirect',
      by: 'Malik Oyelowo',
      as: 'Malik Oyelowo',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
