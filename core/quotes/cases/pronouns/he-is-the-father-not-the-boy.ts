import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'Two men in one sentence; the one who is the sentence’s subject speaks.',
  text: 'Babak Tehrani drove his son Cyrus to the border twice that week. He waited in the car.\n\n“They wanted a stamp on a stamp,” he said.',
  quotes: [
    {
      words: '“They wanted a stamp on a stamp,”',
      type: 'direct',
      by: 'Babak Tehrani',
      as: 'he',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
