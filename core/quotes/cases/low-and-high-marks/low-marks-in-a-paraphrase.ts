import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'low and high marks',
  why: 'A clause widens around low marks.',
  keeps: ['marks'],
  text: 'Minister Ioana Dragomir called the ruling „a gift to the smugglers“.',
  quotes: [
    {
      words: 'the ruling „a gift to the smugglers“',
      type: 'mixed',
      by: 'Ioana Dragomir',
      as: 'Ioana Dragomir',
      cue: 'called',
      group: 0,
    },
  ],
} satisfies QuoteCase
