import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'according to',
  why: '“As she put it” opens the sentence.',
  text: 'As Senator Henrietta Vance put it on the steps, “Born late, taxed early.”',
  quotes: [
    {
      words: '“Born late, taxed early.”',
      type: 'direct',
      by: 'Henrietta Vance',
      as: 'Henrietta Vance',
      cue: 'put it',
      group: 0,
    },
  ],
} satisfies QuoteCase
