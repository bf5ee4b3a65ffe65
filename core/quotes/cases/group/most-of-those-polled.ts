import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: 'A share of people speaks.',
  knownFailure: 'A subject of a share, an “of” and a relative clause is lost.',
  text: 'Nearly a third of the nurses who answered said they had thought of leaving.',
  quotes: [
    {
      words: 'they had thought of leaving',
      type: 'indirect',
      by: 'nearly a third of the nurses who answered',
      as: 'Nearly a third of the nurses who answered',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
