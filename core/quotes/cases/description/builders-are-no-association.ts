import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'A common noun at the head of a sentence is not the group that has it in its name.',
  text: 'Blake Corder, who leads the Home Builders Association of Lund, said that crews had left.\n\nBuilders have complained that nobody answers.',
  quotes: [
    {
      words: 'that crews had left',
      type: 'indirect',
      by: 'Blake Corder',
      as: 'Blake Corder',
      cue: 'said',
      group: 0,
    },
    {
      words: 'that nobody answers',
      type: 'indirect',
      by: 'Builders',
      as: 'Builders',
      cue: 'complained',
      group: 1,
    },
  ],
} satisfies QuoteCase
