import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'After the closing mark “and” with another cue begins another statement.',
  text: 'Ines Roth wrote that the plan “makes a mockery of the vote” and urged him to start the search over.',
  quotes: [
    {
      words: 'that the plan “makes a mockery of the vote”',
      type: 'mixed',
      by: 'Ines Roth',
      as: 'Ines Roth',
      cue: 'wrote',
      group: 0,
    },
    {
      words: 'him to start the search over',
      type: 'indirect',
      by: 'Ines Roth',
      as: 'Ines Roth',
      cue: 'urged',
      group: 1,
    },
  ],
} satisfies QuoteCase
