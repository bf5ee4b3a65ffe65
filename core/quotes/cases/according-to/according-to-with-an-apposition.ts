import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'according to',
  why: 'A name and its description, then the clause, with marks in it.',
  text: 'According to Xiomara Duarte, a nurse who was on shift that night, the corridor was “a river with beds in it”.',
  quotes: [
    {
      words: 'the corridor was “a river with beds in it”',
      type: 'mixed',
      by: 'Xiomara Duarte',
      as: 'Xiomara Duarte',
      cue: 'According to',
      group: 0,
    },
  ],
} satisfies QuoteCase
