import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'The office comes back without the name, another person between.',
  text: 'Coach Leilani Kahale replaced goalkeeper Sun-hee Park at half time. Park walked straight to the bus.\n\n“She will thank me on Saturday,” the coach said.',
  quotes: [
    {
      words: '“She will thank me on Saturday,”',
      type: 'direct',
      by: 'Leilani Kahale',
      as: 'the coach',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
