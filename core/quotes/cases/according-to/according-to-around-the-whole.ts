import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'according to',
  why: 'Who tells of somebody’s words speaks them: what is told inside is not counted apart.',
  text: 'A doctor told the family that twenty minutes more would have been too long, according to Nora Bauer, his grandmother.',
  quotes: [
    {
      words: 'A doctor told the family that twenty minutes more would have been too long',
      type: 'indirect',
      by: 'Nora Bauer',
      as: 'Nora Bauer',
      cue: 'according to',
      group: 0,
    },
  ],
} satisfies QuoteCase
