import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'A man speaks between; she is still the only woman.',
  text: 'Fire marshal Tuija Korhonen walked the site at dawn.\n\n“It was the wiring,” said the tenant, Sergio Alvarado.\n\n“It was not the wiring,” she said.',
  quotes: [
    {
      words: '“It was the wiring,”',
      type: 'direct',
      by: 'Sergio Alvarado',
      as: 'Sergio Alvarado',
      cue: 'said',
      group: 0,
    },
    {
      words: '“It was not the wiring,”',
      type: 'direct',
      by: 'Tuija Korhonen',
      as: 'she',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
