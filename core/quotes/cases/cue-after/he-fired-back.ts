import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue after',
  why: 'A cue of two words after the marks.',
  text: '“False and desperate,” Amy Bell fired back. “They know it.”',
  quotes: [
    {
      words: '“False and desperate,”',
      type: 'direct',
      by: 'Amy Bell',
      as: 'Amy Bell',
      cue: 'fired back',
      group: 0,
    },
    { words: '“They know it.”', type: 'direct', by: 'Amy Bell', as: null, cue: null, group: 0 },
  ],
} satisfies QuoteCase
