import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'The mayor is only one of the critics who speak.',
  text: 'Critics, including former mayor Bev Landry, say it costs too much. “It is a folly,” Landry said.',
  quotes: [
    { words: 'it costs too much', type: 'indirect', by: 'critics', as: 'Critics', cue: 'say', group: 0 },
    { words: '“It is a folly,”', type: 'direct', by: 'Bev Landry', as: 'Landry', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
