import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'A headline speaks where somebody plainly says something; “name: words” does not.',
  text: 'Mayor says the pool will stay shut\n\nThe water was cold on Monday. “It leaks,” Mayor Ada Quist said.',
  quotes: [
    {
      words: 'the pool will stay shut',
      type: 'indirect',
      by: 'Ada Quist',
      as: 'Mayor',
      cue: 'says',
      group: 0,
    },
    { words: '“It leaks,”', type: 'direct', by: 'Ada Quist', as: 'Ada Quist', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
