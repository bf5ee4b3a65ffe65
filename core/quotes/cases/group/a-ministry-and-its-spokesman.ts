import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: 'The ministry speaks through somebody named.',
  knownFailure: '“The ministry” is not joined to the ministry named before.',
  text: 'The health ministry was silent until noon. “The water is safe,” ministry spokesman Karim Benali said. The ministry later said it was not.',
  quotes: [
    {
      words: '“The water is safe,”',
      type: 'direct',
      by: 'Karim Benali',
      as: 'Karim Benali',
      cue: 'said',
      group: 0,
    },
    {
      words: 'it was not',
      type: 'indirect',
      by: 'the health ministry',
      as: 'The ministry',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
