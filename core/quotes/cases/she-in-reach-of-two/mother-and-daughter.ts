import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'she in reach of two',
  why: 'Mother and daughter, and the daughter is asked.',
  text: 'Josefina Rivas came with her daughter, Alma. Asked whether she would vote, Alma Rivas shook her head. “I am twelve,” she said.',
  quotes: [{ words: '“I am twelve,”', type: 'direct', by: 'Alma Rivas', as: 'she', cue: 'said', group: 0 }],
} satisfies QuoteCase
