import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'titles of works',
  why: 'An episode and a talk, both named with “called”.',
  text: 'In an episode called “What the Diver Saw,” the podcast retraced the dive; a talk entitled “Who Owns the Sea Floor?” follows on May 2.',
  quotes: [],
} satisfies QuoteCase
