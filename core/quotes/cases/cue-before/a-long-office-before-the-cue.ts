import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue before',
  why: 'A trade with two complements stands before the name, a place and a day after the cue.',
  text: 'The deputy chief of the county’s emergency services, Marisol Quintero, said at a briefing in Alder Point on Thursday evening, “We had nine minutes, not ninety.”',
  quotes: [
    {
      words: '“We had nine minutes, not ninety.”',
      type: 'direct',
      by: 'Marisol Quintero',
      as: 'Marisol Quintero',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
