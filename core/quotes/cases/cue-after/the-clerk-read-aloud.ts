import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue after',
  why: 'The mark closes after an exclamation; the cue is far from the name.',
  text: '“Enough!” Anjali Deshmukh, the board’s longest-serving trustee, wrote in capital letters at the foot of the page.',
  quotes: [
    {
      words: '“Enough!”',
      type: 'direct',
      by: 'Anjali Deshmukh',
      as: 'Anjali Deshmukh',
      cue: 'wrote',
      group: 0,
    },
  ],
} satisfies QuoteCase
