import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: '“The mayor” is the person who holds the office.',
  text: 'Mayor Ruth Adeyemi opened the fair. “It is dry at last,” the mayor said.',
  quotes: [
    {
      words: '“It is dry at last,”',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: 'the mayor',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
