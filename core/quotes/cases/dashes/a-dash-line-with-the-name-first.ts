import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'dashes',
  why: 'The short dash opens the line, and the name stands before the verb.',
  keeps: ['marks'],
  text: '– We open at six and not a minute later, Marta Vidal said.',
  quotes: [
    {
      words: '– We open at six and not a minute later,',
      type: 'direct',
      by: 'Marta Vidal',
      as: 'Marta Vidal',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
