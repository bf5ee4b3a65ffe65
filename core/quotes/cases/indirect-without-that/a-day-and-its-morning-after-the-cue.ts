import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: '“Saturday morning” after the cue belongs to neither speaker nor words, and initials in brackets to the name.',
  text: 'Anyone with a car is urged to go south, the Lower Fells Municipality (LFM) said Saturday morning.',
  quotes: [
    {
      words: 'Anyone with a car is urged to go south',
      type: 'indirect',
      by: 'Lower Fells Municipality',
      as: 'Lower Fells Municipality',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
