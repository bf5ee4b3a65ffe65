import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: '“That” after nouns which are not speech.',
  text: 'The fact that the gate was open and the idea that a dog could lift the latch troubled the jury. Foreman Augustin Roy reported that they could not agree.',
  quotes: [
    {
      words: 'that they could not agree',
      type: 'indirect',
      by: 'Augustin Roy',
      as: 'Augustin Roy',
      cue: 'reported',
      group: 0,
    },
  ],
} satisfies QuoteCase
