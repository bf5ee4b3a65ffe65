import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'The person told has a description in commas.',
  knownFailure: 'A description in commas after the person told hides the clause.',
  text: 'Guide Pemba Lhakpa told the climbers, two sisters from Leeds, the weather would hold until noon.',
  quotes: [
    {
      words: 'the weather would hold until noon',
      type: 'indirect',
      by: 'Pemba Lhakpa',
      as: 'Pemba Lhakpa',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
