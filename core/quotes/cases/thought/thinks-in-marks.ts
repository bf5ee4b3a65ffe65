import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'thought',
  why: 'Marks around a thought, which nobody said, and around words that were said.',
  text: '“This is how it ends,” he thought as the lift dropped. Cyrus Farahani spent nine days in hospital. “I count every floor now,” he said.',
  quotes: [
    {
      words: '“I count every floor now,”',
      type: 'direct',
      by: 'Cyrus Farahani',
      as: 'he',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
