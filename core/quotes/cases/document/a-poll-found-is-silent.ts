import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: 'Findings without speech, then a report that states.',
  text: 'The poll found that four in ten had no opinion and showed a gap of nine points. The report states that the sample was small.',
  quotes: [
    {
      words: 'that the sample was small',
      type: 'indirect',
      by: 'the report',
      as: 'The report',
      cue: 'states',
      group: 0,
    },
  ],
} satisfies QuoteCase
