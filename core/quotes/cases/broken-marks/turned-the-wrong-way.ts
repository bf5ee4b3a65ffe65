import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'broken marks',
  why: 'Both marks of the first pair are opening ones.',
  keeps: ['marks'],
  text: '“Nobody warned the school,“ Lachlan Pryce said. The council says it did.',
  quotes: [
    {
      words: '“Nobody warned the school,“',
      type: 'direct',
      by: 'Lachlan Pryce',
      as: 'Lachlan Pryce',
      cue: 'said',
      group: 0,
    },
    { words: 'it did', type: 'indirect', by: 'the council', as: 'The council', cue: 'says', group: 1 },
  ],
} satisfies QuoteCase
