import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'Those who say it are the people, not their seats.',
  text: 'He wants to fill the seats with people who say that they will wait.',
  quotes: [
    { words: 'that they will wait', type: 'indirect', by: 'people', as: 'people', cue: 'say', group: 0 },
  ],
} satisfies QuoteCase
