import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'colon',
  why: 'Words given to the reader are nobody’s.',
  text: 'Who will run the commission? If you said “a former lawyer for the union,” collect your prize.',
  quotes: [],
} satisfies QuoteCase
