import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'two speakers',
  why: 'Two women speak by turns in a paragraph; the last words have only a pronoun.',
  text: '“Who signed it?” asked Thandiwe Mokoena. “You did,” Elena Vasquez said, and slid the paper across. “So I did,” Mokoena said.',
  quotes: [
    {
      words: '“Who signed it?”',
      type: 'direct',
      by: 'Thandiwe Mokoena',
      as: 'Thandiwe Mokoena',
      cue: 'asked',
      group: 0,
    },
    { words: '“You did,”', type: 'direct', by: 'Elena Vasquez', as: 'Elena Vasquez', cue: 'said', group: 1 },
    { words: '“So I did,”', type: 'direct', by: 'Thandiwe Mokoena', as: 'Mokoena', cue: 'said', group: 2 },
  ],
} satisfies QuoteCase
