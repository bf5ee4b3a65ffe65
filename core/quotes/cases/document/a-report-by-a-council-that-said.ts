import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: 'The report speaks, not the council that made it.',
  text: 'Asked about wages, Lindsay Waltham pointed to a report by the Council of Economic Advisers that said wages had risen “for the first time in a decade.”',
  quotes: [
    {
      words: 'wages had risen “for the first time in a decade.”',
      type: 'mixed',
      by: 'a report by the Council of Economic Advisers',
      as: 'a report by the Council of Economic Advisers',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
