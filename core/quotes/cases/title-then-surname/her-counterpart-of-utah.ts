import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'A name with its place explains in commas who the counterpart is.',
  text: 'Her counterpart, Rep. Gene Womack of Utah, said that the frame was bought.',
  quotes: [
    {
      words: 'that the frame was bought',
      type: 'indirect',
      by: 'Gene Womack',
      as: 'Gene Womack',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
