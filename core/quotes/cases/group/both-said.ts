import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: '“Both” stands for the two before it.',
  text: 'Mayor Nadia Nasser and Coun. Bev Farrow both said the vote should wait.',
  quotes: [
    {
      words: 'the vote should wait',
      type: 'indirect',
      by: 'Nadia Nasser and Bev Farrow',
      as: 'Mayor Nadia Nasser and Coun. Bev Farrow',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
