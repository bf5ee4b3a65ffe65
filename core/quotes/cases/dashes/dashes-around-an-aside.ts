import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'dashes',
  why: 'Dashes hold an aside within a sentence in which nobody else speaks.',
  text: 'The vote — the third this year — was close. “Close — not lost,” Emre Yildiz said.',
  quotes: [
    {
      words: '“Close — not lost,”',
      type: 'direct',
      by: 'Emre Yildiz',
      as: 'Emre Yildiz',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
