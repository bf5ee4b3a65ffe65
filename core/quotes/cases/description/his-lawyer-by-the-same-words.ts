import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: '“Orlan’s lawyer” is the one who was named with these words.',
  text: 'Orlan’s lawyer, Neal Gorbach, said the case was over.\n\nOrlan’s lawyer said that nobody would appeal.',
  quotes: [
    {
      words: 'the case was over',
      type: 'indirect',
      by: 'Neal Gorbach',
      as: 'Neal Gorbach',
      cue: 'said',
      group: 0,
    },
    {
      words: 'that nobody would appeal',
      type: 'indirect',
      by: 'Neal Gorbach',
      as: 'Orlan’s lawyer',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
