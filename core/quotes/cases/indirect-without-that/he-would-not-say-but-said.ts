import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'A refusal to say and then words.',
  text: 'Bookmaker Vasilis Drakos would not say who had placed the bet. He did say it was paid in coins.',
  quotes: [
    { words: 'it was paid in coins', type: 'indirect', by: 'Vasilis Drakos', as: 'He', cue: 'say', group: 0 },
  ],
} satisfies QuoteCase
