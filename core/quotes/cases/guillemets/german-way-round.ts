import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'guillemets',
  why: 'The marks point inwards.',
  keeps: ['marks'],
  text: '»The train was never late, it was cancelled«, Friederike Lindner said.',
  quotes: [
    {
      words: '»The train was never late, it was cancelled«',
      type: 'direct',
      by: 'Friederike Lindner',
      as: 'Friederike Lindner',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
