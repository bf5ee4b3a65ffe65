import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'thought',
  why: 'Belief is silent, what follows is speech.',
  text: 'Harjit Gill believes that the mill will reopen and knows whom he would hire first. On Monday he said nobody had called.',
  quotes: [
    { words: 'nobody had called', type: 'indirect', by: 'Harjit Gill', as: 'he', cue: 'said', group: 0 },
  ],
} satisfies QuoteCase
