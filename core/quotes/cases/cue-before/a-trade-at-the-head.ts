import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue before',
  why: 'The capital of the first word is the sentence’s, not part of the name.',
  text: 'Librarian Priya Raman asked for longer hours. “The children read the door,” she said.',
  quotes: [
    {
      words: '“The children read the door,”',
      type: 'direct',
      by: 'Priya Raman',
      as: 'she',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
