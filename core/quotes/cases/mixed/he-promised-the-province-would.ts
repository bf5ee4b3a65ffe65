import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'Whoever stands after “promised” has a verb, and is not spoken to.',
  text: 'Premier Stephen Harcourt kept it short. He promised the province would “do better” by its nurses.',
  quotes: [
    {
      words: 'the province would “do better” by its nurses',
      type: 'mixed',
      by: 'Stephen Harcourt',
      as: 'He',
      cue: 'promised',
      group: 0,
    },
  ],
} satisfies QuoteCase
