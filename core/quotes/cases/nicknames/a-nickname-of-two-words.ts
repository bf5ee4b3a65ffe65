import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'nicknames',
  why: 'Two words in marks within a name.',
  keeps: ['names', 'marks'],
  text: 'Coach Darnell “Big Country” Freeman said the bus had simply left without him.',
  quotes: [
    {
      words: 'the bus had simply left without him',
      type: 'indirect',
      by: 'Darnell Freeman',
      as: 'Darnell “Big Country” Freeman',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
