import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: 'The title in marks stands between the document and its cue.',
  text: 'The 30-second spot, titled “Yes Man,” says Senator Mark Prideaux voted with the president 93 percent of the time.',
  quotes: [
    {
      words: 'Senator Mark Prideaux voted with the president 93 percent of the time',
      type: 'indirect',
      by: 'the 30-second spot',
      as: 'The 30-second spot',
      cue: 'says',
      group: 0,
    },
  ],
} satisfies QuoteCase
