import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'broken marks',
  why: 'One stretch is never closed, and the paragraph goes on with another speaker.',
  keeps: ['marks'],
  text: '“They came at dawn,” Esperanza Ruiz said. “They took the generator and the goats.\n\nPolice said two men were being questioned.',
  quotes: [
    {
      words: '“They came at dawn,”',
      type: 'direct',
      by: 'Esperanza Ruiz',
      as: 'Esperanza Ruiz',
      cue: 'said',
      group: 0,
    },
    {
      words: '“They took the generator and the goats.',
      type: 'direct',
      by: 'Esperanza Ruiz',
      as: null,
      cue: null,
      group: 0,
    },
    {
      words: 'two men were being questioned',
      type: 'indirect',
      by: 'police',
      as: 'Police',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
