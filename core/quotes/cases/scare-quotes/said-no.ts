import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'scare quotes',
  why: '“No.” is a number before a figure alone.',
  text: 'Roy said no. The mayor left by the back door. She lives at No. 9.',
  quotes: [],
} satisfies QuoteCase
