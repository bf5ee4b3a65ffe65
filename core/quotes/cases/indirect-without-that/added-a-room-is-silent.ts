import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: '“Added” with a thing, then “added” with a clause.',
  text: 'The hotel added a second kitchen in 2020. Its manager, Casimir Duval, added it had never been used.',
  quotes: [
    {
      words: 'it had never been used',
      type: 'indirect',
      by: 'Casimir Duval',
      as: 'Casimir Duval',
      cue: 'added',
      group: 0,
    },
  ],
} satisfies QuoteCase
