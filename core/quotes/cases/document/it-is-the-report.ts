import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: '“It” is the document that the sentence before is about, though it has not spoken yet.',
  text: 'The report, released on Thursday, found faults. “The system failed,” it said.',
  quotes: [
    { words: '“The system failed,”', type: 'direct', by: 'the report', as: 'it', cue: 'said', group: 0 },
  ],
} satisfies QuoteCase
