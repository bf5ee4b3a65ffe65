import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: '“Short of saying” tells what was not said, “by saying” what was.',
  text: 'Gondry said the chief had a hard job but stopped short of saying he had her trust. Her deputy replied by saying that nobody had asked.',
  quotes: [
    {
      words: 'the chief had a hard job',
      type: 'indirect',
      by: 'Gondry',
      as: 'Gondry',
      cue: 'said',
      group: 0,
    },
    {
      words: 'that nobody had asked',
      type: 'indirect',
      by: 'her deputy',
      as: 'Her deputy',
      cue: 'saying',
      group: 1,
    },
  ],
} satisfies QuoteCase
