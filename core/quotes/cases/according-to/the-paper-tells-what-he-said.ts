import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'according to',
  why: '“According to the paper, he said”: the words are his.',
  text: 'According to the Harbour Courier, Dr. Otto Lang said the water had never been tested.',
  quotes: [
    {
      words: 'the water had never been tested',
      type: 'indirect',
      by: 'Otto Lang',
      as: 'Otto Lang',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
