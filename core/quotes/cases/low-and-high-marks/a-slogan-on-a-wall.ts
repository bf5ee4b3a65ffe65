import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'low and high marks',
  why: 'A slogan stands in low and high marks; the speaker’s words stand in them too.',
  keeps: ['marks'],
  text: 'Someone had painted „Wir bleiben“ on the hoarding. „It will be gone by noon,“ caretaker Jürgen Pohl told the agency.',
  quotes: [
    {
      words: '„It will be gone by noon,“',
      type: 'direct',
      by: 'Jürgen Pohl',
      as: 'Jürgen Pohl',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
