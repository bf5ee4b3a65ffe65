import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'quote in a quote',
  why: 'A whole conversation is told by a witness.',
  text: 'The guard had shouted at the driver before. “I heard him say ‘Back up, back up’ at least three times,” Luca Ferri testified on Monday.',
  quotes: [
    {
      words: '“I heard him say ‘Back up, back up’ at least three times,”',
      type: 'direct',
      by: 'Luca Ferri',
      as: 'Luca Ferri',
      cue: 'testified',
      group: 0,
    },
  ],
} satisfies QuoteCase
