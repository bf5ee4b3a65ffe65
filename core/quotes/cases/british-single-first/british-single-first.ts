import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'british single first',
  why: 'Single marks outside, double inside, and an apostrophe.',
  keeps: ['marks'],
  text: '‘She said “never” and I didn’t ask,’ said Colm Devlin. ‘The boats’ owners know why.’',
  quotes: [
    {
      words: '‘She said “never” and I didn’t ask,’',
      type: 'direct',
      by: 'Colm Devlin',
      as: 'Colm Devlin',
      cue: 'said',
      group: 0,
    },
    {
      words: '‘The boats’ owners know why.’',
      type: 'direct',
      by: 'Colm Devlin',
      as: null,
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
