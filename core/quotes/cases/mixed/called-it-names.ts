import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'What somebody calls a thing, in marks.',
  text: 'Ruth Adeyemi called the wall “a heap of good intentions”.',
  quotes: [
    {
      words: 'the wall “a heap of good intentions”',
      type: 'mixed',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'called',
      group: 0,
    },
  ],
} satisfies QuoteCase
