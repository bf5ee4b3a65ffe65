import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'A spokesman without a name comes back.',
  text: 'A spokesman for Ferrand Steel said the furnace would be lit again in May. The spokesman said no jobs would go.',
  quotes: [
    {
      words: 'the furnace would be lit again in May',
      type: 'indirect',
      by: 'a spokesman for Ferrand Steel',
      as: 'A spokesman for Ferrand Steel',
      cue: 'said',
      group: 0,
    },
    {
      words: 'no jobs would go',
      type: 'indirect',
      by: 'a spokesman for Ferrand Steel',
      as: 'The spokesman',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
