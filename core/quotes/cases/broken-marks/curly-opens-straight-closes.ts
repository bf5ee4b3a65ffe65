import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'broken marks',
  why: 'A curly mark is closed by a straight one.',
  keeps: ['marks'],
  text: '“It rained on the wedding, it rained on the wake," said Mateus Figueira, the parish priest.',
  quotes: [
    {
      words: '“It rained on the wedding, it rained on the wake,"',
      type: 'direct',
      by: 'Mateus Figueira',
      as: 'Mateus Figueira',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
