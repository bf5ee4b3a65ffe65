import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'titles of works',
  why: 'The cue-like verb sings a song.',
  text: 'Benedikt Vogel sang “We Shall Not Be Moved” twice on the courthouse steps, and the crowd answered with “Solidarity Forever.”',
  quotes: [],
} satisfies QuoteCase
