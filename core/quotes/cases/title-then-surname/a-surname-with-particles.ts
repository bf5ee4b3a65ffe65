import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'Particles belong to the surname.',
  text: 'Attorney General Ludovica van den Heuvel opened the inquiry. “Every page will be read,” Van den Heuvel told the chamber.',
  quotes: [
    {
      words: '“Every page will be read,”',
      type: 'direct',
      by: 'Ludovica van den Heuvel',
      as: 'Van den Heuvel',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
