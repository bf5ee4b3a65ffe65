import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue after',
  why: 'After the cue a participle phrase holds another name.',
  text: 'Coach Ruslan Akhmetov had seen it before. “They score, we sleep,” he said, waving at Pavel Hlinka, who had fallen over the bench.',
  quotes: [
    {
      words: '“They score, we sleep,”',
      type: 'direct',
      by: 'Ruslan Akhmetov',
      as: 'he',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
