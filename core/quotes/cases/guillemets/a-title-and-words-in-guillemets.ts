import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'guillemets',
  why: 'A paper’s name and real words in the same marks.',
  keeps: ['marks'],
  text: '«Le Phare» printed the letter on Friday. «I wrote every word of it,» Aurélie Fontaine told «Le Phare».',
  quotes: [
    {
      words: '«I wrote every word of it,»',
      type: 'direct',
      by: 'Aurélie Fontaine',
      as: 'Aurélie Fontaine',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
