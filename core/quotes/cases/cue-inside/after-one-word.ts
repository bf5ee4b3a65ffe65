import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue inside',
  why: 'Only a yes stands before the cue.',
  text: 'Abdi Warsame ran the shop for 30 years. “Yes,” he said, “I would do it again, but not on that corner.”',
  quotes: [
    { words: '“Yes,”', type: 'direct', by: 'Abdi Warsame', as: 'he', cue: 'said', group: 0 },
    {
      words: '“I would do it again, but not on that corner.”',
      type: 'direct',
      by: 'Abdi Warsame',
      as: 'he',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
