import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: 'The subject ends with a pronoun that is its own object.',
  text: 'The pipeline could be back in service within days, the company that owns it said Sunday.',
  quotes: [
    {
      words: 'The pipeline could be back in service within days',
      type: 'indirect',
      by: 'the company that owns it',
      as: 'the company that owns it',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
