import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue before',
  why: 'A document quotes a man, whose words they are.',
  text: 'The report quotes Ray Dumont as having told the clerk: “You do nice work.”',
  quotes: [
    {
      words: '“You do nice work.”',
      type: 'direct',
      by: 'Ray Dumont',
      as: 'Ray Dumont',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
