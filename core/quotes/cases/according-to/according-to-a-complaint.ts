import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'according to',
  why: 'A document with a tail stands after “according to”.',
  text: 'The clerk kept the fines in a coffee can, according to a complaint filed in federal court in Reno.',
  quotes: [
    {
      words: 'The clerk kept the fines in a coffee can',
      type: 'indirect',
      by: 'a complaint filed in federal court in Reno',
      as: 'a complaint filed in federal court in Reno',
      cue: 'according to',
      group: 0,
    },
  ],
} satisfies QuoteCase
