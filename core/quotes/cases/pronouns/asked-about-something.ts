import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'What a speaker was asked about is no statement.',
  text: 'Asked about the pool, he pointed to a chart on the wall. “It is full,” he said.',
  quotes: [{ words: '“It is full,”', type: 'direct', by: 'he', as: 'he', cue: 'said', group: 0 }],
} satisfies QuoteCase
