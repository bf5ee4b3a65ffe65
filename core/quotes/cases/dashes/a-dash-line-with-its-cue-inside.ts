import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'dashes',
  why: 'The cue stands between dashes within the line.',
  keeps: ['marks'],
  text: '— I will sell it — said Rosario Benítez — when they pave the road.',
  quotes: [
    {
      words: '— I will sell it',
      type: 'direct',
      by: 'Rosario Benítez',
      as: 'Rosario Benítez',
      cue: 'said',
      group: 0,
    },
    {
      words: 'when they pave the road.',
      type: 'direct',
      by: 'Rosario Benítez',
      as: 'Rosario Benítez',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
