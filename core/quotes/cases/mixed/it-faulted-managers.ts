import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'A second clause with a verb of blame is a statement of its own.',
  text: 'The report said officers had gone back to opening containers by hand, and it faulted managers for a “culture of waiting.”',
  quotes: [
    {
      words: 'officers had gone back to opening containers by hand',
      type: 'indirect',
      by: 'the report',
      as: 'The report',
      cue: 'said',
      group: 0,
    },
    {
      words: 'managers for a “culture of waiting.”',
      type: 'mixed',
      by: 'the report',
      as: 'it',
      cue: 'faulted',
      group: 1,
    },
  ],
} satisfies QuoteCase
