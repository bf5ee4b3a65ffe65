import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'single marks',
  why: 'A decade and a clipped word stand in the words.',
  knownFailure: 'Apostrophes of clipped words open a mark.',
  keeps: ['marks'],
  text: "'We bought it back in the '80s for rock 'n' roll,' Teddy Marchetti said.",
  quotes: [
    {
      words: "'We bought it back in the '80s for rock 'n' roll,'",
      type: 'direct',
      by: 'Teddy Marchetti',
      as: 'Teddy Marchetti',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
