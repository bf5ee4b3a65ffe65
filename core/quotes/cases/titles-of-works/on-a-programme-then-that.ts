import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'titles of works',
  why: 'A programme’s title stands between the cue and “that”.',
  text: 'Sen. Paula Castellano (R-Ariz.), one of his rivals, said in an interview on CNN’s “State of the Union” that the governor was “unfit” for office.',
  quotes: [
    {
      words: 'that the governor was “unfit” for office',
      type: 'mixed',
      by: 'Paula Castellano',
      as: 'Paula Castellano',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
