import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'A “which” clause of the writer’s follows the reported one.',
  knownFailure: 'A “which” clause of the writer’s is kept in what was said.',
  text: 'Port director Saoirse Keane said the crane would be sold in June, which is also when her contract ends.',
  quotes: [
    {
      words: 'the crane would be sold in June',
      type: 'indirect',
      by: 'Saoirse Keane',
      as: 'Saoirse Keane',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
