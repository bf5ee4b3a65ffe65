import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'The words after “of” belong to the office, not to her name.',
  text: 'Secretary of State Hilda Crane said that the talks had failed. “It is over,” Crane said.',
  quotes: [
    {
      words: 'that the talks had failed',
      type: 'indirect',
      by: 'Hilda Crane',
      as: 'Hilda Crane',
      cue: 'said',
      group: 0,
    },
    { words: '“It is over,”', type: 'direct', by: 'Hilda Crane', as: 'Crane', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
