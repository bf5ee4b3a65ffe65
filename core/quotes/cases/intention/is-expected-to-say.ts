import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'intention',
  why: 'What somebody will say is not yet said.',
  text: 'The minister is expected to announce on Monday that the line will close. She is likely to say that it cannot pay for itself.',
  quotes: [],
} satisfies QuoteCase
