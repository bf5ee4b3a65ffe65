import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inches and apostrophes',
  why: 'Minutes and seconds of arc.',
  keeps: ['marks'],
  text: `The wreck lies at 44°38'52" N, 63°34'17" W, the coast guard said.`,
  quotes: [
    {
      words: `The wreck lies at 44°38'52" N, 63°34'17" W`,
      type: 'indirect',
      by: 'the coast guard',
      as: 'the coast guard',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
