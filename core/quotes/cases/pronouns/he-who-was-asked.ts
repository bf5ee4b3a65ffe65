import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'Whoever was asked by name answers.',
  text: 'Lena Crane, a councillor, asked Marcus Yelverton who had paid for it.\n\n“I would have to get back to you,” he said.',
  quotes: [
    {
      words: 'who had paid for it',
      type: 'indirect',
      by: 'Lena Crane',
      as: 'Lena Crane',
      cue: 'asked',
      group: 0,
    },
    {
      words: '“I would have to get back to you,”',
      type: 'direct',
      by: 'Marcus Yelverton',
      as: 'he',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
