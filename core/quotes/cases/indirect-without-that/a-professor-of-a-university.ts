import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'The university before the trade is part of the description, not the speaker.',
  text: 'University of Leeds professor Ines Haddad says the trend is clear.',
  quotes: [
    {
      words: 'the trend is clear',
      type: 'indirect',
      by: 'Ines Haddad',
      as: 'Ines Haddad',
      cue: 'says',
      group: 0,
    },
  ],
} satisfies QuoteCase
