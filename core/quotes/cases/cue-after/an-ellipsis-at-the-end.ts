import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue after',
  why: 'The words trail off, and the sentence goes on in a small letter.',
  text: '“If they had only called us the night before…” Bronwen Pugh said, and did not finish.',
  quotes: [
    {
      words: '“If they had only called us the night before…”',
      type: 'direct',
      by: 'Bronwen Pugh',
      as: 'Bronwen Pugh',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
