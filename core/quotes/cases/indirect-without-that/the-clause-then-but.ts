import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'A clause ends where the writer objects.',
  text: 'Landlord Gustavo Peralta said the boiler had been replaced in May, but he produced no receipt.',
  quotes: [
    {
      words: 'the boiler had been replaced in May',
      type: 'indirect',
      by: 'Gustavo Peralta',
      as: 'Gustavo Peralta',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
