import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'dashes',
  why: 'Each line of a list opens with a dash.',
  keeps: ['marks'],
  text: 'The shelter needs:\n\n— forty blankets\n\n— a stove that works\n\n— somebody who can mend it\n\nIt opens on Saturday.',
  quotes: [],
} satisfies QuoteCase
