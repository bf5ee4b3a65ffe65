import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'The first clause ends where the second speaker begins.',
  text: 'Colm Devlin said the wall was sound, but engineers say that it is hollow.',
  quotes: [
    {
      words: 'the wall was sound',
      type: 'indirect',
      by: 'Colm Devlin',
      as: 'Colm Devlin',
      cue: 'said',
      group: 0,
    },
    { words: 'that it is hollow', type: 'indirect', by: 'engineers', as: 'engineers', cue: 'say', group: 1 },
  ],
} satisfies QuoteCase
