import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue before',
  why: 'The first cue asks and names another person; the second one has the words.',
  text: 'Asked by Senator Paula Reyes if he had read the contract, Gideon Marsh replied, “I read the parts they let me keep, Senator.”',
  quotes: [
    {
      words: '“I read the parts they let me keep, Senator.”',
      type: 'direct',
      by: 'Gideon Marsh',
      as: 'Gideon Marsh',
      cue: 'replied',
      group: 0,
    },
  ],
} satisfies QuoteCase
