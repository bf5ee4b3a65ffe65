import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inverted cue',
  why: 'One of several, after the cue.',
  text: '“He followed me home,” said one of the women, who asked not to be named.',
  quotes: [
    {
      words: '“He followed me home,”',
      type: 'direct',
      by: 'one of the women',
      as: 'one of the women',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
