import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'nicknames',
  why: 'What somebody is known as, and then his words.',
  text: 'Salvatore Ricci, known to three generations of buyers as “the Knife,” closed his stall on Friday. “My hands have retired before me,” Ricci said.',
  quotes: [
    {
      words: '“My hands have retired before me,”',
      type: 'direct',
      by: 'Salvatore Ricci',
      as: 'Ricci',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
