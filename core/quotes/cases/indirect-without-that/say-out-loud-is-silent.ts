import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: '“Out loud” is no clause.',
  text: 'It was not the sort of thing that senators in his party say out loud, and the White House was quick.',
  quotes: [],
} satisfies QuoteCase
