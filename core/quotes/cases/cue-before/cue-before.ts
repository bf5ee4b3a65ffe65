import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue before',
  why: 'Speaker and cue come first, with a comma.',
  text: 'Ruth Adeyemi said, "The ferry sails at noon whatever the weather."',
  quotes: [
    {
      words: '"The ferry sails at noon whatever the weather."',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
