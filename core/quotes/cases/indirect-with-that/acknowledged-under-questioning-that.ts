import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'Words of manner stand between the cue and “that”.',
  text: 'Marcus Yelverton, who took over in March, acknowledged under questioning that no one had been disciplined.',
  quotes: [
    {
      words: 'that no one had been disciplined',
      type: 'indirect',
      by: 'Marcus Yelverton',
      as: 'Marcus Yelverton',
      cue: 'acknowledged',
      group: 0,
    },
  ],
} satisfies QuoteCase
