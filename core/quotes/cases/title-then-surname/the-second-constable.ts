import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'Of two constables the one named last is meant.',
  text: 'Const. Alan Weir saw nothing. Const. Dawn Leduc drove the van. The constable said that it was dark.',
  quotes: [
    {
      words: 'that it was dark',
      type: 'indirect',
      by: 'Dawn Leduc',
      as: 'The constable',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
