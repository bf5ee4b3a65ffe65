import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'scare quotes',
  why: 'One word in marks that nobody is quoted with.',
  text: 'The “improved” road opened on Monday to the usual “celebrations” of the town.',
  quotes: [],
} satisfies QuoteCase
