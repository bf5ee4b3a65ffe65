import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'A clause in commas does not end the reported one.',
  text: 'Police said the man, who is 34 and has not been named, slipped from the path.',
  quotes: [
    {
      words: 'the man, who is 34 and has not been named, slipped from the path',
      type: 'indirect',
      by: 'police',
      as: 'Police',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
