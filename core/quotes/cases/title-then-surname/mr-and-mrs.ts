import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'A married couple, each with an address.',
  keeps: ['names'],
  text: 'Florian and Birgit Maurer bought the mill in 2003. “The roof came with the frogs,” Mrs. Maurer said.',
  quotes: [
    {
      words: '“The roof came with the frogs,”',
      type: 'direct',
      by: 'Birgit Maurer',
      as: 'Maurer',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
