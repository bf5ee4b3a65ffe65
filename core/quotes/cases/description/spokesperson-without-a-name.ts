import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'A description is the speaker, not the mayor inside it.',
  text: 'A spokesperson for Mayor Ruth Adeyemi said the fair would go ahead.',
  quotes: [
    {
      words: 'the fair would go ahead',
      type: 'indirect',
      by: 'a spokesperson for Mayor Ruth Adeyemi',
      as: 'A spokesperson for Mayor Ruth Adeyemi',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
