import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: '“It” is what can be read, not the broadcaster named since.',
  text: 'A worker, whom CBC News has agreed not to name, gave out a copy of a letter. “Breaks will no longer be paid,” it reads.',
  quotes: [
    {
      words: '“Breaks will no longer be paid,”',
      type: 'direct',
      by: 'a letter',
      as: 'it',
      cue: 'reads',
      group: 0,
    },
  ],
} satisfies QuoteCase
