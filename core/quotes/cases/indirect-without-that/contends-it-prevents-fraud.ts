import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'A pronoun and a verb that is in no list.',
  text: 'Supporters of the law contend it prevents fraud. Professor Justin Levy has found none.',
  quotes: [
    {
      words: 'it prevents fraud',
      type: 'indirect',
      by: 'supporters of the law',
      as: 'Supporters of the law',
      cue: 'contend',
      group: 0,
    },
  ],
} satisfies QuoteCase
