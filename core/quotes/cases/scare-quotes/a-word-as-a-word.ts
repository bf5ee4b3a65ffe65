import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'scare quotes',
  why: 'A word is spoken of as a word.',
  text: 'The word “harbour” appears 41 times in the plan; “flood” does not appear at all.',
  quotes: [],
} satisfies QuoteCase
