import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'according to',
  why: 'A source in the middle leaves words on both sides.',
  text: 'The bridge, according to Petra Lind, is what the town is named for.',
  quotes: [
    {
      words: 'The bridge',
      type: 'indirect',
      by: 'Petra Lind',
      as: 'Petra Lind',
      cue: 'according to',
      group: 0,
    },
    {
      words: 'is what the town is named for',
      type: 'indirect',
      by: 'Petra Lind',
      as: 'Petra Lind',
      cue: 'according to',
      group: 0,
    },
  ],
} satisfies QuoteCase
