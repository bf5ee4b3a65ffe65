import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: 'A city that speaks under its whole name.',
  text: 'In a statement, the City of Halifax confirmed that a driver was hurt.',
  quotes: [
    {
      words: 'that a driver was hurt',
      type: 'indirect',
      by: 'City of Halifax',
      as: 'City of Halifax',
      cue: 'confirmed',
      group: 0,
    },
  ],
} satisfies QuoteCase
