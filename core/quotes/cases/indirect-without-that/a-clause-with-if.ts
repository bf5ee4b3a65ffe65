import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'A condition at its head belongs to the clause.',
  text: 'Pilot Eskil Rønning said if the fog had come ten minutes earlier he would have turned back.',
  quotes: [
    {
      words: 'if the fog had come ten minutes earlier he would have turned back',
      type: 'indirect',
      by: 'Eskil Rønning',
      as: 'Eskil Rønning',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
