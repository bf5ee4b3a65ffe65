import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'A town of two words stands nearer than the candidate, but is no she.',
  text: 'Lorna Wickstrom trails by five points. She was once mayor of Alder Bend.\n\n“You cannot only visit,” she said.',
  quotes: [
    {
      words: '“You cannot only visit,”',
      type: 'direct',
      by: 'Lorna Wickstrom',
      as: 'she',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
