import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'broken marks',
  why: 'A stray opening mark heads a paragraph of the writer’s.',
  knownFailure: 'A stray opening mark turns a paragraph of the writer’s into speech.',
  keeps: ['marks'],
  text: '“We close at six,” said Zofia Kamińska.\n\n“The bakery has stood on the square since 1902 and has had four owners.\n\n“I am the fourth,” she said.',
  quotes: [
    {
      words: '“We close at six,”',
      type: 'direct',
      by: 'Zofia Kamińska',
      as: 'Zofia Kamińska',
      cue: 'said',
      group: 0,
    },
    { words: '“I am the fourth,”', type: 'direct', by: 'Zofia Kamińska', as: 'she', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
