import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'titles of works',
  why: 'What a page or a song is called is nobody’s words.',
  text: 'Cathy Petrie put the picture on a page called “You Know You’re From the North Side If” and went to bed.',
  quotes: [],
} satisfies QuoteCase
