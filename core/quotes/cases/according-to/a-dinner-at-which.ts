import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'according to',
  why: '“According to” stands inside a relative clause.',
  text: 'The feud began at a dinner at which, according to two people who were there, the president told the senator to leave.',
  quotes: [
    {
      words: 'the president told the senator to leave',
      type: 'indirect',
      by: 'two people',
      as: 'two people',
      cue: 'according to',
      group: 0,
    },
  ],
} satisfies QuoteCase
