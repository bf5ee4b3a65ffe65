import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: '“Called X a Y” and “accused X of” report what somebody said with no marks and no “that”.',
  text: 'Ines Roth called the plan a disgrace to the town. The mayor accused her of hiding the bill. She called the police.',
  quotes: [
    {
      words: 'the plan a disgrace to the town',
      type: 'indirect',
      by: 'Ines Roth',
      as: 'Ines Roth',
      cue: 'called',
      group: 0,
    },
    {
      words: 'her of hiding the bill',
      type: 'indirect',
      by: 'the mayor',
      as: 'The mayor',
      cue: 'accused',
      group: 1,
    },
  ],
} satisfies QuoteCase
