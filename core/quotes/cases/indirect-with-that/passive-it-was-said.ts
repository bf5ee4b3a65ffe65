import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'Nobody in particular says it.',
  knownFailure: 'A passive cue without a speaker is passed over.',
  text: 'The inquiry was told that two alarms had been switched off.',
  quotes: [
    {
      words: 'that two alarms had been switched off',
      type: 'indirect',
      by: null,
      as: null,
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
