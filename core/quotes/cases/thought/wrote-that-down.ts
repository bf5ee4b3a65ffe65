import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'thought',
  why: '“That” can point at a thing.',
  text: 'The clerk wrote that down, and the time.',
  quotes: [],
} satisfies QuoteCase
