import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'An apposition ends with a comma before “asked”.',
  text: 'Her board president, Arlo Finch, asked whether the bill could be amended back on the floor.',
  quotes: [
    {
      words: 'whether the bill could be amended back on the floor',
      type: 'indirect',
      by: 'Arlo Finch',
      as: 'Arlo Finch',
      cue: 'asked',
      group: 0,
    },
  ],
} satisfies QuoteCase
