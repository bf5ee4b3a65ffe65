import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'according to',
  why: '“According to” with no speaker.',
  text: 'The launch went according to plan, and seats were given out according to age. Engineer Prakash Menon said he had not slept.',
  quotes: [
    {
      words: 'he had not slept',
      type: 'indirect',
      by: 'Prakash Menon',
      as: 'Prakash Menon',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
