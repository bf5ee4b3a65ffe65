import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'A description in the words of somebody’s title is that person.',
  text: 'Marcus Yelverton, acting head of the harbour service, flew in on Tuesday. The scanners were never switched on, the acting head of the harbour service told the panel.',
  quotes: [
    {
      words: 'The scanners were never switched on',
      type: 'indirect',
      by: 'Marcus Yelverton',
      as: 'the acting head of the harbour service',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
