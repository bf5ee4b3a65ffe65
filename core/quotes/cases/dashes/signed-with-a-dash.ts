import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'dashes',
  why: 'A name after a dash signs the words.',
  text: '“The sea does not read minutes.” — Ruth Adeyemi',
  quotes: [
    {
      words: '“The sea does not read minutes.”',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
