import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'intention',
  why: 'What was not said is not a quotation.',
  text: 'Colm Devlin did not say that the wall was sound. He would not say who had paid.',
  quotes: [],
} satisfies QuoteCase
