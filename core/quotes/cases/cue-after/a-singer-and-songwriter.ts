import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue after',
  why: 'Two trades joined by “and” stand between the marks and the name.',
  text: '“It was late,” singer and songwriter Ada Lund said.',
  quotes: [
    { words: '“It was late,”', type: 'direct', by: 'Ada Lund', as: 'Ada Lund', cue: 'said', group: 0 },
  ],
} satisfies QuoteCase
