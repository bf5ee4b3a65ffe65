import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: '“That” points back, and the day ends the sentence.',
  text: 'The bank was said to be selling. The premier’s office denied that Tuesday. It would not say more.',
  quotes: [],
} satisfies QuoteCase
