import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'goes on after the cue',
  why: 'A sentence of the writer’s stands between; the words after it are the same speaker’s.',
  text: '“Look at it,” Tamsin Oakes said. She kicked the hull. “You could put your fist through that.”',
  quotes: [
    { words: '“Look at it,”', type: 'direct', by: 'Tamsin Oakes', as: 'Tamsin Oakes', cue: 'said', group: 0 },
    {
      words: '“You could put your fist through that.”',
      type: 'direct',
      by: 'Tamsin Oakes',
      as: null,
      cue: null,
      group: 1,
    },
  ],
} satisfies QuoteCase
