import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'shared name',
  why: 'One given name, two surnames.',
  keeps: ['names'],
  text: 'Maria Kostas cooks and Maria Pereira keeps the books. “One of us can add,” Pereira said. “One of us can cook,” Kostas said.',
  quotes: [
    {
      words: '“One of us can add,”',
      type: 'direct',
      by: 'Maria Pereira',
      as: 'Pereira',
      cue: 'said',
      group: 0,
    },
    {
      words: '“One of us can cook,”',
      type: 'direct',
      by: 'Maria Kostas',
      as: 'Kostas',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
