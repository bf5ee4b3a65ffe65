import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'The paraphrase comes first and ends in marks.',
  text: 'The wall was “held up by habit,” Ruth Adeyemi said.',
  quotes: [
    {
      words: 'The wall was “held up by habit,”',
      type: 'mixed',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
