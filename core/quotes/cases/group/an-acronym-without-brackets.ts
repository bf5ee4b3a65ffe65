import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: 'The letters of a union’s name stand for it even where no bracket says so.',
  text: 'The Coastal Taxpayers Union has sued. The CTU said that the tax was too high.',
  quotes: [
    {
      words: 'that the tax was too high',
      type: 'indirect',
      by: 'Coastal Taxpayers Union',
      as: 'CTU',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
