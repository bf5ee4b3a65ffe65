import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'she in reach of two',
  why: 'Only one of two people fits the pronoun.',
  text: 'Colm Devlin and Ruth Adeyemi walked the wall on Sunday.\n\n“It is hollow,” she said.',
  quotes: [
    { words: '“It is hollow,”', type: 'direct', by: 'Ruth Adeyemi', as: 'she', cue: 'said', group: 0 },
  ],
} satisfies QuoteCase
