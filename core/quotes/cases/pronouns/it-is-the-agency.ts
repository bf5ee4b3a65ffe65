import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: '“It” is the agency, which wrote.',
  text: 'The Rail Safety Bureau closed the line on Monday. A sleeper had cracked, it said in a note to operators.',
  quotes: [
    {
      words: 'A sleeper had cracked',
      type: 'indirect',
      by: 'Rail Safety Bureau',
      as: 'it',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
