import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'The capital of “Resident” is the sentence’s.',
  text: 'Resident John Santoro said that the stairs were dark. “I ran,” Santoro said.',
  quotes: [
    {
      words: 'that the stairs were dark',
      type: 'indirect',
      by: 'John Santoro',
      as: 'John Santoro',
      cue: 'said',
      group: 0,
    },
    { words: '“I ran,”', type: 'direct', by: 'John Santoro', as: 'Santoro', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
