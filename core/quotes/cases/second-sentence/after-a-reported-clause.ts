import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'second sentence',
  why: 'The words follow a paraphrase by the same speaker and have no cue.',
  text: 'Miriam Steinholt said the budget would not survive the autumn. “I give it until the first snow.”',
  quotes: [
    {
      words: 'the budget would not survive the autumn',
      type: 'indirect',
      by: 'Miriam Steinholt',
      as: 'Miriam Steinholt',
      cue: 'said',
      group: 0,
    },
    {
      words: '“I give it until the first snow.”',
      type: 'direct',
      by: 'Miriam Steinholt',
      as: null,
      cue: null,
      group: 1,
    },
  ],
} satisfies QuoteCase
