import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'she in reach of two',
  why: 'The pronoun comes first, a man is named before it.',
  text: 'Councillor Bilal Haddad left early.\n\n“I will stay until it is counted,” she said. Ursula Engel stayed until four.',
  quotes: [
    {
      words: '“I will stay until it is counted,”',
      type: 'direct',
      by: 'Ursula Engel',
      as: 'she',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
