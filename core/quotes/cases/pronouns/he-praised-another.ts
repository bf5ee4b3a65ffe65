import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'The name in what he said is not who he is.',
  text: 'He praised Mr. Putnam as a strong leader. It was the second time that week.',
  quotes: [
    {
      words: 'Mr. Putnam as a strong leader',
      type: 'indirect',
      by: 'he',
      as: 'He',
      cue: 'praised',
      group: 0,
    },
  ],
} satisfies QuoteCase
