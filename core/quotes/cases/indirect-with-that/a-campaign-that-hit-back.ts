import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'A verb before the participle is no part of its subject.',
  text: 'Reid’s campaign hit back hard, saying that her zeal was new.',
  quotes: [
    {
      words: 'that her zeal was new',
      type: 'indirect',
      by: 'Reid’s campaign',
      as: 'Reid’s campaign',
      cue: 'saying',
      group: 0,
    },
  ],
} satisfies QuoteCase
