import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'The statement is the president’s, and so are its words.',
  text: 'President Halloran, who has fought him over tariffs, issued a statement calling him “tough, fair and usually right”.',
  quotes: [
    {
      words: 'him “tough, fair and usually right”',
      type: 'mixed',
      by: 'Halloran',
      as: 'Halloran',
      cue: 'calling',
      group: 0,
    },
  ],
} satisfies QuoteCase
