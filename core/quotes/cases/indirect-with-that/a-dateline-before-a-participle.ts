import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'The town of the dateline stands first, but it did not step down.',
  text: 'VANCOUVER (Coast Wire) — Tobias Renfrew, who founded the shelter in 1998, stepped down on Monday, saying he was tired.',
  quotes: [
    {
      words: 'he was tired',
      type: 'indirect',
      by: 'Tobias Renfrew',
      as: 'Tobias Renfrew',
      cue: 'saying',
      group: 0,
    },
  ],
} satisfies QuoteCase
