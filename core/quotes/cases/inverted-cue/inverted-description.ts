import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inverted cue',
  why: 'The subject after the verb is nobody with a name.',
  text: '“The lights went out at nine,” said a woman at the bus stop.',
  quotes: [
    {
      words: '“The lights went out at nine,”',
      type: 'direct',
      by: 'a woman at the bus stop',
      as: 'a woman at the bus stop',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
