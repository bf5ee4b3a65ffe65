import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: 'A group speaks.',
  text: 'The Harbour Safety Agency said it had not been told.',
  quotes: [
    {
      words: 'it had not been told',
      type: 'indirect',
      by: 'Harbour Safety Agency',
      as: 'Harbour Safety Agency',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
