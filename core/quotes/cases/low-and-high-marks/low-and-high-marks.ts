import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'low and high marks',
  why: 'Marks of another language again.',
  keeps: ['marks'],
  text: '„The wall is ours“, said Klaus Brandt.',
  quotes: [
    {
      words: '„The wall is ours“',
      type: 'direct',
      by: 'Klaus Brandt',
      as: 'Klaus Brandt',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
