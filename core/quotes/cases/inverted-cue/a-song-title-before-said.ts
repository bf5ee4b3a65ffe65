import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inverted cue',
  why: 'An inverted cue after a question, with the speaker’s office as a group.',
  text: '“Where did the money go?” asked opposition finance critic Nkechi Obiora.',
  quotes: [
    {
      words: '“Where did the money go?”',
      type: 'direct',
      by: 'Nkechi Obiora',
      as: 'Nkechi Obiora',
      cue: 'asked',
      group: 0,
    },
  ],
} satisfies QuoteCase
