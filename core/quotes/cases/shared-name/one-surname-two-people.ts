import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'shared name',
  why: 'A given name tells two of a family apart.',
  text: 'Ruth Adeyemi owns the boat. Samuel Adeyemi steers it.\n\n“It leaks,” Ruth Adeyemi said.\n\n“Only a little,” said Samuel.',
  quotes: [
    { words: '“It leaks,”', type: 'direct', by: 'Ruth Adeyemi', as: 'Ruth Adeyemi', cue: 'said', group: 0 },
    { words: '“Only a little,”', type: 'direct', by: 'Samuel Adeyemi', as: 'Samuel', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
