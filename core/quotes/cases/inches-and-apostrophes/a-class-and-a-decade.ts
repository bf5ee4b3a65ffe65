import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inches and apostrophes',
  why: 'A clipped year and a possessive with no quotation between them.',
  text: 'The class of ’72 met at the Veterans’ Hall on Saturday. “Half of us couldn’t find it,” said Alma Restrepo.',
  quotes: [
    {
      words: '“Half of us couldn’t find it,”',
      type: 'direct',
      by: 'Alma Restrepo',
      as: 'Alma Restrepo',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
