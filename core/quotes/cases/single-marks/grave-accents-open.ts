import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'single marks',
  why: 'Two grave accents open, two apostrophes close.',
  keeps: ['marks'],
  text: "``The court has spoken,'' Katarzyna Nowak said.",
  quotes: [
    {
      words: "``The court has spoken,''",
      type: 'direct',
      by: 'Katarzyna Nowak',
      as: 'Katarzyna Nowak',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
