import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'she in reach of two',
  why: 'The sentence before is about a woman without a name.',
  text: 'Farmer Walter Unger complains that Donna Krawchuk “never met a microphone she didn’t like.” His wife shushes him. “She fed half this town,” she says.',
  quotes: [
    {
      words: 'that Donna Krawchuk “never met a microphone she didn’t like.”',
      type: 'mixed',
      by: 'Walter Unger',
      as: 'Walter Unger',
      cue: 'complains',
      group: 0,
    },
    { words: '“She fed half this town,”', type: 'direct', by: 'his wife', as: 'she', cue: 'says', group: 1 },
  ],
} satisfies QuoteCase
