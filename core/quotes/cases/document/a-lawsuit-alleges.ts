import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: 'A filing speaks, its date between.',
  text: 'The lawsuit, filed Tuesday in Cook County, alleges that the elevator had failed eleven inspections in six years.',
  quotes: [
    {
      words: 'that the elevator had failed eleven inspections in six years',
      type: 'indirect',
      by: 'the lawsuit',
      as: 'The lawsuit',
      cue: 'alleges',
      group: 0,
    },
  ],
} satisfies QuoteCase
