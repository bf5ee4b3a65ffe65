import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'guillemets',
  why: 'A second pair of marks stands inside.',
  keeps: ['marks'],
  text: '«He shouted “Fire!” and sat down again», recalled Giulia Moretti, who was in the third row.',
  quotes: [
    {
      words: '«He shouted “Fire!” and sat down again»',
      type: 'direct',
      by: 'Giulia Moretti',
      as: 'Giulia Moretti',
      cue: 'recalled',
      group: 0,
    },
  ],
} satisfies QuoteCase
