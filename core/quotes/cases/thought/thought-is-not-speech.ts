import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'thought',
  why: 'Belief and hope are nobody’s words.',
  text: 'Ruth Adeyemi believes the wall will fall. Colm Devlin hopes that it will not.',
  quotes: [],
} satisfies QuoteCase
