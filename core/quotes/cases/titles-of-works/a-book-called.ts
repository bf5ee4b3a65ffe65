import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'titles of works',
  why: 'A participle that names a thing is no cue.',
  text: 'The book, called “The Wall”, says little about the sea.',
  quotes: [],
} satisfies QuoteCase
