import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'An age given with a name comes back in place of the name.',
  text: 'Ada Alleyne, 29, was one of the first in line.\n\n“I waited three hours,” the 29-year-old said.',
  quotes: [
    {
      words: '“I waited three hours,”',
      type: 'direct',
      by: 'Ada Alleyne',
      as: 'the 29-year-old',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
