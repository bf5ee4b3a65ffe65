import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'titles of works',
  why: 'The headline of another paper stands in marks.',
  text: 'Monday’s Courier ran the story under the headline “Mayor Sinks Ferry.” The ferry is still afloat.',
  quotes: [],
} satisfies QuoteCase
