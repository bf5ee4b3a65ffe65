import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue before',
  why: 'No comma, and the words are a sentence of their own after a quoted place name.',
  text: 'At the “Old Mint” on Harbour Street, Delphine Achebe stood up and shouted “Nobody in this room voted for it!” before she was led out.',
  quotes: [
    {
      words: '“Nobody in this room voted for it!”',
      type: 'direct',
      by: 'Delphine Achebe',
      as: 'Delphine Achebe',
      cue: 'shouted',
      group: 0,
    },
  ],
} satisfies QuoteCase
