import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'thought',
  why: 'A silent question.',
  text: 'Beatriz Lobo wondered whether anyone had seen her, decided that nobody had, and felt that this was worse.',
  quotes: [],
} satisfies QuoteCase
