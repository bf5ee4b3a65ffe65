import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'One person in three guises.',
  text: 'Councillor Ruth Adeyemi has run the ferry since May.\n\n“It leaks,” Adeyemi said.\n\n“It always has,” she said.',
  quotes: [
    { words: '“It leaks,”', type: 'direct', by: 'Ruth Adeyemi', as: 'Adeyemi', cue: 'said', group: 0 },
    { words: '“It always has,”', type: 'direct', by: 'Ruth Adeyemi', as: 'she', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
