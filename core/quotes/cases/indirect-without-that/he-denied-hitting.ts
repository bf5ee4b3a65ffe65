import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'A denial with an -ing form is speech of a kind that has no clause.',
  text: 'Sorin Bălan denied taking the boat. He said he had found it adrift.',
  quotes: [
    { words: 'he had found it adrift', type: 'indirect', by: 'Sorin Bălan', as: 'He', cue: 'said', group: 0 },
  ],
} satisfies QuoteCase
