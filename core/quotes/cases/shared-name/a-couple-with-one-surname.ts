import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'shared name',
  why: 'A given name before “and” has the surname of the couple.',
  text: 'Sheila and Angus Burchell had been married for 11 days. “We had it cleaned,” Sheila said.',
  quotes: [
    {
      words: '“We had it cleaned,”',
      type: 'direct',
      by: 'Sheila Burchell',
      as: 'Sheila',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
