import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'intention',
  why: 'Nobody spoke.',
  text: 'Mr. Tremblay could not be reached for comment. The company did not respond to messages, and a lawyer for the family refused to say when she had been hired.',
  quotes: [],
} satisfies QuoteCase
