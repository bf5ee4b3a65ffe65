import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'The verb of the clause comes after the cue.',
  text: 'What the president needs, Mayor Ada Quill said, is a long vacation.',
  quotes: [
    {
      words: 'What the president needs',
      type: 'indirect',
      by: 'Ada Quill',
      as: 'Ada Quill',
      cue: 'said',
      group: 0,
    },
    {
      words: 'is a long vacation',
      type: 'indirect',
      by: 'Ada Quill',
      as: 'Ada Quill',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
