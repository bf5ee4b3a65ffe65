import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'quote in a quote',
  why: 'A quotation that is nothing but what somebody else said opens with two marks.',
  text: '“She told me, ‘These are your people,’” Ernest Moosehide said. “‘You look after them.’”',
  quotes: [
    {
      words: '“She told me, ‘These are your people,’”',
      type: 'direct',
      by: 'Ernest Moosehide',
      as: 'Ernest Moosehide',
      cue: 'said',
      group: 0,
    },
    {
      words: '“‘You look after them.’”',
      type: 'direct',
      by: 'Ernest Moosehide',
      as: null,
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
