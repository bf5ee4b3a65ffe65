import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'dashes',
  why: 'The line at the end of copy opens with a dash too, and nobody speaks in it.',
  keeps: ['marks'],
  text: 'The bridge opens in May.\n\n— Reporting by Henrike Vos, with files from Tomas Lund',
  quotes: [],
} satisfies QuoteCase
