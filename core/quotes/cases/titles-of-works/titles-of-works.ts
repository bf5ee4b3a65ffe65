import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'titles of works',
  why: 'Marks around the name of a film and of a song.',
  text: 'The hall shows “The Long Way Home” on Friday and the choir sings “Low Tide” on Sunday.',
  quotes: [],
} satisfies QuoteCase
