import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'A fragment ends the clause, an inverted cue follows.',
  text: 'The new timetable is “a crossword with trains in it,” said Fenella Crabtree, who has commuted from Holt since 1988.',
  quotes: [
    {
      words: 'The new timetable is “a crossword with trains in it,”',
      type: 'mixed',
      by: 'Fenella Crabtree',
      as: 'Fenella Crabtree',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
