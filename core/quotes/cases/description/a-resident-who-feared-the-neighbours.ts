import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'The noun right before the cue closes a clause about the resident, who is the one that speaks.',
  text: 'A resident who did not want to be named for fear of the neighbours said the noise began at night.',
  quotes: [
    {
      words: 'the noise began at night',
      type: 'indirect',
      by: 'a resident who did not want to be named for fear of the neighbours',
      as: 'A resident who did not want to be named for fear of the neighbours',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
