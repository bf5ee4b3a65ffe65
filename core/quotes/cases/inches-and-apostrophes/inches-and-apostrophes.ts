import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inches and apostrophes',
  why: 'No mark in it is a quotation mark.',
  keeps: ['marks'],
  text: 'The plank is 6\' 2" long, 12" wide and older than the \'90s; the owners’ club painted it.',
  quotes: [],
} satisfies QuoteCase
