import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'A title of several words, one of them a word of saying, stands before the name.',
  text: 'Head of financial reporting Richard Martin said that the plan was slow.',
  quotes: [
    {
      words: 'that the plan was slow',
      type: 'indirect',
      by: 'Richard Martin',
      as: 'Richard Martin',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
