import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'two speakers',
  why: 'Two people say one thing together.',
  keeps: ['names'],
  text: '“We met on this bench,” said Ayumi and Daichi Sato.',
  quotes: [
    {
      words: '“We met on this bench,”',
      type: 'direct',
      by: 'Ayumi and Daichi Sato',
      as: 'Ayumi and Daichi Sato',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
