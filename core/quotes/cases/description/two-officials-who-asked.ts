import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'A long relative clause stands between subject and cue.',
  text: 'Two senior officials, who asked not to be named because the talks are private, said the offer would be withdrawn on Friday.',
  quotes: [
    {
      words: 'the offer would be withdrawn on Friday',
      type: 'indirect',
      by: 'two senior officials',
      as: 'Two senior officials',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
