import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'she in reach of two',
  why: 'A woman is talked about by a man; then she speaks.',
  text: '“She never sold a painting,” Rafael Quiroga said of his sister, Pilar.\n\n“I never tried,” she said.',
  quotes: [
    {
      words: '“She never sold a painting,”',
      type: 'direct',
      by: 'Rafael Quiroga',
      as: 'Rafael Quiroga',
      cue: 'said',
      group: 0,
    },
    { words: '“I never tried,”', type: 'direct', by: 'Pilar', as: 'she', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
