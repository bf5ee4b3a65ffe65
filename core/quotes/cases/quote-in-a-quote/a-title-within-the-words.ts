import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'quote in a quote',
  why: 'The words hold the title of a play.',
  text: '“I have seen ‘The Tempest’ nine times and never once got wet,” said Lwazi Dube.',
  quotes: [
    {
      words: '“I have seen ‘The Tempest’ nine times and never once got wet,”',
      type: 'direct',
      by: 'Lwazi Dube',
      as: 'Lwazi Dube',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
