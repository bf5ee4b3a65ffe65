import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue after',
  why: 'The words end in a question mark, yet the sentence goes on.',
  text: '“Who pays for it?” Ruth Adeyemi asked.',
  quotes: [
    {
      words: '“Who pays for it?”',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'asked',
      group: 0,
    },
  ],
} satisfies QuoteCase
