import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'An age and a trade stand for the name.',
  text: 'When the water reached the third step, Donna Krawchuk stopped bailing.\n\n“I was bailing a river with a soup pot,” said the 52-year-old hairdresser.',
  quotes: [
    {
      words: '“I was bailing a river with a soup pot,”',
      type: 'direct',
      by: 'Donna Krawchuk',
      as: 'the 52-year-old hairdresser',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
