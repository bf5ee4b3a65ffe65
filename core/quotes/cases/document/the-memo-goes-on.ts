import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: 'A memo speaks, then “it” goes on.',
  knownFailure: 'A date after a document is taken for the one who speaks.',
  text: 'A memo dated June 3 warned that the dam was seeping. “Do not wait for spring,” it said.',
  quotes: [
    {
      words: 'that the dam was seeping',
      type: 'indirect',
      by: 'a memo dated June 3',
      as: 'A memo dated June 3',
      cue: 'warned',
      group: 0,
    },
    {
      words: '“Do not wait for spring,”',
      type: 'direct',
      by: 'a memo dated June 3',
      as: 'it',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
