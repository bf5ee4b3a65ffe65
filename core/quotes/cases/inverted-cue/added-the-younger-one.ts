import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inverted cue',
  why: 'The subject after the verb is an adjective with an article.',
  text: 'Two sisters, Hana and Mira Kovač, opened the bakery in 2019. “And we have not slept since,” added the younger sister, Mira.',
  quotes: [
    {
      words: '“And we have not slept since,”',
      type: 'direct',
      by: 'Mira Kovač',
      as: 'Mira',
      cue: 'added',
      group: 0,
    },
  ],
} satisfies QuoteCase
