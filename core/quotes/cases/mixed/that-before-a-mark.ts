import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'The clause opens with “that” and ends in the mark.',
  text: 'Akira Yoshimura told shareholders in Osaka that the merger was “dead, buried and paid for.”',
  quotes: [
    {
      words: 'that the merger was “dead, buried and paid for.”',
      type: 'mixed',
      by: 'Akira Yoshimura',
      as: 'Akira Yoshimura',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
