import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'Another man is spoken of within the words.',
  text: '“My uncle Otto built it in a week,” Torsten Wieland said. “It shows,” he added.',
  quotes: [
    {
      words: '“My uncle Otto built it in a week,”',
      type: 'direct',
      by: 'Torsten Wieland',
      as: 'Torsten Wieland',
      cue: 'said',
      group: 0,
    },
    { words: '“It shows,”', type: 'direct', by: 'Torsten Wieland', as: 'he', cue: 'added', group: 1 },
  ],
} satisfies QuoteCase
