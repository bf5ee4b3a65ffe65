import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'shared name',
  why: 'A father and son share the whole name but for “Jr.”.',
  knownFailure: '“The younger” does not tell a son from his father.',
  keeps: ['names'],
  text: 'Hollis Grantham Sr. built the arena; Hollis Grantham Jr. sold it. “My father never asked what it cost,” the younger Grantham said.',
  quotes: [
    {
      words: '“My father never asked what it cost,”',
      type: 'direct',
      by: 'Hollis Grantham Jr.',
      as: 'the younger Grantham',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
