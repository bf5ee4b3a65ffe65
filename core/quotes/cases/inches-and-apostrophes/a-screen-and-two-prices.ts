import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inches and apostrophes',
  why: 'Two inch marks look like a pair.',
  keeps: ['marks'],
  text: 'The shop sold a 55" set for $300 and a 65" set for $420 on Friday. Manager Dov Peretz said both were gone by nine.',
  quotes: [
    {
      words: 'both were gone by nine',
      type: 'indirect',
      by: 'Dov Peretz',
      as: 'Dov Peretz',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
