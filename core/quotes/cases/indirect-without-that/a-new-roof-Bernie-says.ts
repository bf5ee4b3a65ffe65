import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'No verb: the answer is a thing.',
  text: 'The couple has decided what to do with the money. A new roof, Bernie Whynot says. A trip to Ireland, says his wife, Marjorie.',
  quotes: [
    {
      words: 'A new roof',
      type: 'indirect',
      by: 'Bernie Whynot',
      as: 'Bernie Whynot',
      cue: 'says',
      group: 0,
    },
    { words: 'A trip to Ireland', type: 'indirect', by: 'Marjorie', as: 'Marjorie', cue: 'says', group: 1 },
  ],
} satisfies QuoteCase
