import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: 'Two organisations speak together.',
  text: 'The teachers’ union and the parents’ council said they would march together on Saturday.',
  quotes: [
    {
      words: 'they would march together on Saturday',
      type: 'indirect',
      by: 'the teachers’ union and the parents’ council',
      as: 'The teachers’ union and the parents’ council',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
