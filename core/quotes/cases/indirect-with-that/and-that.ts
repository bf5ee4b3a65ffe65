import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'Two clauses, joined by “and that”, are one.',
  text: 'Biologist Runa Lindgren reported that the eels were back and that nobody had put them there.',
  quotes: [
    {
      words: 'that the eels were back and that nobody had put them there',
      type: 'indirect',
      by: 'Runa Lindgren',
      as: 'Runa Lindgren',
      cue: 'reported',
      group: 0,
    },
  ],
} satisfies QuoteCase
