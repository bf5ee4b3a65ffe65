import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'The clause stops where the writer goes on.',
  text: 'Trainer Roisin Gallagher said the mare was “fit to run for a parliament,” but scratched her an hour later.',
  quotes: [
    {
      words: 'the mare was “fit to run for a parliament,”',
      type: 'mixed',
      by: 'Roisin Gallagher',
      as: 'Roisin Gallagher',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
