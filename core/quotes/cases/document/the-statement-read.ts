import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: 'A statement has words in marks.',
  text: 'A statement from the airline arrived at midnight. “We regret the inconvenience,” the statement read.',
  quotes: [
    {
      words: '“We regret the inconvenience,”',
      type: 'direct',
      by: 'the statement',
      as: 'the statement',
      cue: 'read',
      group: 0,
    },
  ],
} satisfies QuoteCase
