import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'second sentence',
  why: 'A time ends a sentence when a whole one in marks follows.',
  text: '“Let them wait,” Ada Quist wrote at 1:12 a.m. “The pool is mine.”',
  quotes: [
    { words: '“Let them wait,”', type: 'direct', by: 'Ada Quist', as: 'Ada Quist', cue: 'wrote', group: 0 },
    { words: '“The pool is mine.”', type: 'direct', by: 'Ada Quist', as: null, cue: null, group: 0 },
  ],
} satisfies QuoteCase
