import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'quote in a quote',
  why: 'Inner words stand in straight marks.',
  keeps: ['marks'],
  text: '“The form says "none of the above" and I ticked it,” Dimitra Pappas said.',
  quotes: [
    {
      words: '“The form says "none of the above" and I ticked it,”',
      type: 'direct',
      by: 'Dimitra Pappas',
      as: 'Dimitra Pappas',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
