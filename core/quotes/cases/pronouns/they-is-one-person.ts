import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'A person whose pronoun is “they” stands beside a group.',
  knownFailure: '“They” is taken for a group though the story says “their” of one person.',
  keeps: ['names'],
  text: 'Rowan Castille joined the crew in May; their first trip was the last of the season. The owners were ashore.\n\n“I learned to sleep standing,” they said.',
  quotes: [
    {
      words: '“I learned to sleep standing,”',
      type: 'direct',
      by: 'Rowan Castille',
      as: 'they',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
