import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: 'The police, then “they”.',
  text: 'Police closed the bridge at six. A lorry had shed its load, they said.',
  quotes: [
    { words: 'A lorry had shed its load', type: 'indirect', by: 'police', as: 'they', cue: 'said', group: 0 },
  ],
} satisfies QuoteCase
