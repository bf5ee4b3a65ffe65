import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'according to',
  why: 'The speaker comes first and is no part of the words.',
  text: 'According to the harbour trust, two boats were lost in the storm.',
  quotes: [
    {
      words: 'two boats were lost in the storm',
      type: 'indirect',
      by: 'the harbour trust',
      as: 'the harbour trust',
      cue: 'According to',
      group: 0,
    },
  ],
} satisfies QuoteCase
