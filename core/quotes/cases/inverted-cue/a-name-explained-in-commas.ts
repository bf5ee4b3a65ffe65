import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inverted cue',
  why: 'The description speaks; the name stands after it.',
  text: '“The sea does not ask,” said his guest, Klaus Brandt.',
  quotes: [
    {
      words: '“The sea does not ask,”',
      type: 'direct',
      by: 'Klaus Brandt',
      as: 'Klaus Brandt',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
