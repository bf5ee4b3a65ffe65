import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'What is promised begins at "to".',
  text: 'Ruth Adeyemi promised to mend the wall by May.',
  quotes: [
    {
      words: 'to mend the wall by May',
      type: 'indirect',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'promised',
      group: 0,
    },
  ],
} satisfies QuoteCase
