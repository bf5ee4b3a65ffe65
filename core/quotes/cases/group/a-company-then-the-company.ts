import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: 'The company’s name, then the noun.',
  text: 'Norrvik Shipping lost two vessels in March. “No crew were harmed,” the company said.',
  quotes: [
    {
      words: '“No crew were harmed,”',
      type: 'direct',
      by: 'Norrvik Shipping',
      as: 'the company',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
