import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'scare quotes',
  why: 'A name for a programme that critics use, in marks, and no cue.',
  text: 'The rule, known as “last in, first out,” has cost the district forty young teachers. It expires in June.',
  quotes: [],
} satisfies QuoteCase
