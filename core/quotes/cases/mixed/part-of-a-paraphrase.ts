import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'Marks around half a clause: the clause is the quotation.',
  text: 'Ruth Adeyemi said the wall was “held up by habit” and would fall.',
  quotes: [
    {
      words: 'the wall was “held up by habit” and would fall',
      type: 'mixed',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
