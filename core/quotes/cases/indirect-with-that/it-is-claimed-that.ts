import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'Claimed by nobody.',
  knownFailure: 'A passive cue without a speaker is passed over.',
  text: 'It is claimed that the bell was cast from a cannon. The museum has no record of it.',
  quotes: [
    {
      words: 'that the bell was cast from a cannon',
      type: 'indirect',
      by: null,
      as: null,
      cue: 'claimed',
      group: 0,
    },
  ],
} satisfies QuoteCase
