import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'scare quotes',
  why: 'The base form of a verb has no singular subject before it.',
  text: 'One of them owned up in a blog post “with pride”. The annual report “Water and Us” came out in May.',
  quotes: [],
} satisfies QuoteCase
