import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'The reported clause opens the sentence.',
  text: 'The wall will fall before spring, the harbour trust said on Friday.',
  quotes: [
    {
      words: 'The wall will fall before spring',
      type: 'indirect',
      by: 'the harbour trust',
      as: 'the harbour trust',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
