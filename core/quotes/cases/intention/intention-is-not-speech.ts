import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'intention',
  why: 'A refusal to speak and a plan are not words.',
  text: 'Colm Devlin declined to comment. He plans to sell the boat and wants to move.',
  quotes: [],
} satisfies QuoteCase
