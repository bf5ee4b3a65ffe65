import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: '“Who said” hangs on a name.',
  text: 'The farm belongs to Bettina Krüger, who said she had been offered nothing.',
  quotes: [
    {
      words: 'she had been offered nothing',
      type: 'indirect',
      by: 'Bettina Krüger',
      as: 'Bettina Krüger',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
