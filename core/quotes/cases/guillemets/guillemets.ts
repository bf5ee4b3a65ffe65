import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'guillemets',
  why: 'Marks of another language.',
  keeps: ['marks'],
  text: '« The wall is ours », said Pierre Lemaire.',
  quotes: [
    {
      words: '« The wall is ours »',
      type: 'direct',
      by: 'Pierre Lemaire',
      as: 'Pierre Lemaire',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
