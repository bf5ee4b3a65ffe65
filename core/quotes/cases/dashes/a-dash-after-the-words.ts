import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'dashes',
  why: 'A dash stands where the comma would, and the description follows the name.',
  knownFailure: '“So said” after a dash is not seen.',
  text: '“Not in my harbour” — so said Ottilie Brandt, who is nine, to the man from the ministry.',
  quotes: [
    {
      words: '“Not in my harbour”',
      type: 'direct',
      by: 'Ottilie Brandt',
      as: 'Ottilie Brandt',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
