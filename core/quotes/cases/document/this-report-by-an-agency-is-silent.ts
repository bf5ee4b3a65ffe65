import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: 'A wire’s closing line has a noun where a cue could stand.',
  text: 'Deputy Mayor Olga Pereira said the pool would open. This report by The Northern Press was first published Nov. 3, 2022.',
  quotes: [
    {
      words: 'the pool would open',
      type: 'indirect',
      by: 'Olga Pereira',
      as: 'Olga Pereira',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
