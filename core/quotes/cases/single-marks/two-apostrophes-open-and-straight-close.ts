import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'single marks',
  why: 'The wire’s two apostrophes open, a straight mark closes.',
  keeps: ['marks'],
  text: `''There was no second boat," Bertrand Essomba said.`,
  quotes: [
    {
      words: `''There was no second boat,"`,
      type: 'direct',
      by: 'Bertrand Essomba',
      as: 'Bertrand Essomba',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
