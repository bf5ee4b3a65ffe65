import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'A participle between the man and the cue brings in another noun.',
  text: 'A man wearing a grey mask said nobody had asked him.',
  quotes: [
    {
      words: 'nobody had asked him',
      type: 'indirect',
      by: 'a man wearing a grey mask',
      as: 'A man wearing a grey mask',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
