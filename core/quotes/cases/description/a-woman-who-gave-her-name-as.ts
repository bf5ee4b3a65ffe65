import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'A first name alone, given by herself.',
  keeps: ['names'],
  text: 'A woman who gave her name only as Rosa said she had slept in the station since Tuesday. “The benches are warm,” Rosa said.',
  quotes: [
    {
      words: 'she had slept in the station since Tuesday',
      type: 'indirect',
      by: 'Rosa',
      as: 'Rosa',
      cue: 'said',
      group: 0,
    },
    { words: '“The benches are warm,”', type: 'direct', by: 'Rosa', as: 'Rosa', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
