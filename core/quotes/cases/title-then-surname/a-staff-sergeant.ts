import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'Ranks before a name, one after the other, are no part of it.',
  text: 'Staff Sgt. Anita Rowe said that a third man was sought. Rowe said that nobody was hurt.',
  quotes: [
    {
      words: 'that a third man was sought',
      type: 'indirect',
      by: 'Anita Rowe',
      as: 'Anita Rowe',
      cue: 'said',
      group: 0,
    },
    { words: 'that nobody was hurt', type: 'indirect', by: 'Anita Rowe', as: 'Rowe', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
