import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'A pronoun is the person named since the quotation before.',
  text: '“It leaks,” said Ruth Adeyemi.\n\nColm Devlin took over the boat in May.\n\n“It does now,” he said.',
  quotes: [
    { words: '“It leaks,”', type: 'direct', by: 'Ruth Adeyemi', as: 'Ruth Adeyemi', cue: 'said', group: 0 },
    { words: '“It does now,”', type: 'direct', by: 'Colm Devlin', as: 'he', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
