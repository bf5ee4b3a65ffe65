import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'according to',
  why: '“In the words of” is no verb.',
  text: 'In the words of its architect, Bashir Nazari, the tower is “a ladder that got ideas.”',
  quotes: [
    {
      words: 'the tower is “a ladder that got ideas.”',
      type: 'mixed',
      by: 'Bashir Nazari',
      as: 'Bashir Nazari',
      cue: 'In the words of',
      group: 0,
    },
  ],
} satisfies QuoteCase
