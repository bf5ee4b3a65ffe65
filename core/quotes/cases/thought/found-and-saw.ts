import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'thought',
  why: 'Seeing and finding with “that”.',
  text: 'Inspectors found that the valve was open and saw that the log had been changed. They noticed that nobody asked why.',
  quotes: [],
} satisfies QuoteCase
