import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'scare quotes',
  why: 'So-called words and real ones in one paragraph.',
  text: 'The so-called “quick fix” took eleven years. “I had hair when it started,” foreman Ngozi Eze said.',
  quotes: [
    {
      words: '“I had hair when it started,”',
      type: 'direct',
      by: 'Ngozi Eze',
      as: 'Ngozi Eze',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
