import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: '“Report” and “claims” are nouns here.',
  text: 'The report on the wall and the claims of the owners go to the council on Monday.',
  quotes: [],
} satisfies QuoteCase
