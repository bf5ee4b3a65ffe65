import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: 'A report is the speaker.',
  text: 'The report said the pump had not been serviced since 2011.',
  quotes: [
    {
      words: 'the pump had not been serviced since 2011',
      type: 'indirect',
      by: 'the report',
      as: 'The report',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
