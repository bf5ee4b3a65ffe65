import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'A province in commas ends the subject, and is nobody.',
  text: 'Employees at a doughnut shop in Cobourg, Ont., say they have lost paid breaks.',
  quotes: [
    {
      words: 'they have lost paid breaks',
      type: 'indirect',
      by: 'employees at a doughnut shop in Cobourg',
      as: 'Employees at a doughnut shop in Cobourg',
      cue: 'say',
      group: 0,
    },
  ],
} satisfies QuoteCase
