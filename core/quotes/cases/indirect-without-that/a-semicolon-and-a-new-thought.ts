import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'A semicolon parts the reported clause from the writer’s.',
  text: 'Surveyor Ottoline Reyes said the cliff moved two feet a year; the nearest house is forty feet away.',
  quotes: [
    {
      words: 'the cliff moved two feet a year',
      type: 'indirect',
      by: 'Ottoline Reyes',
      as: 'Ottoline Reyes',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
