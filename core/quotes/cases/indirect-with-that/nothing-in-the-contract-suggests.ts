import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'Nobody says it when nothing does.',
  text: 'Nothing in the contract suggests that he knew of it. Neither has explained how it would be paid for.',
  quotes: [],
} satisfies QuoteCase
