import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue after',
  why: 'The plain shape: words, speaker, cue.',
  text: '"The ferry sails at noon whatever the weather," Ruth Adeyemi said.',
  quotes: [
    {
      words: '"The ferry sails at noon whatever the weather,"',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
