import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'british single first',
  why: 'Six apostrophes stand in the words, none of which closes them.',
  keeps: ['marks'],
  text: '‘I wouldn’t say we’re broke, but we’ve sold the chairs, they’ve sold the bell and it’s only June,’ Siobhan Rafferty said.',
  quotes: [
    {
      words:
        '‘I wouldn’t say we’re broke, but we’ve sold the chairs, they’ve sold the bell and it’s only June,’',
      type: 'direct',
      by: 'Siobhan Rafferty',
      as: 'Siobhan Rafferty',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
