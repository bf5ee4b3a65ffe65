import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'low and high marks',
  why: 'The closing mark is the one that others open or close with.',
  keeps: ['marks'],
  text: '„Nobody asked the nurses,” Halina Wójcik said.',
  quotes: [
    {
      words: '„Nobody asked the nurses,”',
      type: 'direct',
      by: 'Halina Wójcik',
      as: 'Halina Wójcik',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
