import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'nicknames',
  why: 'A thing has a nickname.',
  text: 'Locals call it “the Can Opener”: eleven feet eight inches of railway bridge. Another lorry lost its roof there on Monday.',
  quotes: [],
} satisfies QuoteCase
