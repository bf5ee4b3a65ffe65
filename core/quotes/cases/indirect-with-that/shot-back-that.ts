import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'A cue of two words.',
  text: 'The bridge was late, the Liberals said. Transport Minister Petra Kailani shot back that the Liberals had begun it.',
  quotes: [
    { words: 'The bridge was late', type: 'indirect', by: 'Liberals', as: 'Liberals', cue: 'said', group: 0 },
    {
      words: 'that the Liberals had begun it',
      type: 'indirect',
      by: 'Petra Kailani',
      as: 'Petra Kailani',
      cue: 'shot back',
      group: 1,
    },
  ],
} satisfies QuoteCase
