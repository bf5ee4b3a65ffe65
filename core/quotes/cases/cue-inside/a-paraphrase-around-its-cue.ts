import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue inside',
  why: 'The cue stands in the middle of a reported clause without marks.',
  text: 'The bridge, Leticia Amaral said, would have to close for at least two winters.',
  quotes: [
    {
      words: 'The bridge',
      type: 'indirect',
      by: 'Leticia Amaral',
      as: 'Leticia Amaral',
      cue: 'said',
      group: 0,
    },
    {
      words: 'would have to close for at least two winters',
      type: 'indirect',
      by: 'Leticia Amaral',
      as: 'Leticia Amaral',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
