import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'intention',
  why: 'A wish to speak.',
  text: 'Amparo Vidal wanted to tell her son that the house was sold, but never did. She meant to write that winter.',
  quotes: [],
} satisfies QuoteCase
