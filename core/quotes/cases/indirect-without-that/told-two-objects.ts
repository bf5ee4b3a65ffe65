import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'The person told has a description in commas.',
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
