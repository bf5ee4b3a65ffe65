import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'two speakers',
  why: 'Each cue keeps its own speaker.',
  text: '“It leaks,” said Ruth Adeyemi. “It does not,” said Colm Devlin.',
  quotes: [
    { words: '“It leaks,”', type: 'direct', by: 'Ruth Adeyemi', as: 'Ruth Adeyemi', cue: 'said', group: 0 },
    { words: '“It does not,”', type: 'direct', by: 'Colm Devlin', as: 'Colm Devlin', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
