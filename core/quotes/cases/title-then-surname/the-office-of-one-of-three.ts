import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'Three premiers stand in the story; the province tells which is meant.',
  text: 'B.C. Premier Dana Holt, Alberta Premier Jason Reeve and Saskatchewan Premier Scott Muir met on Friday.\n\n“We did not agree,” the Alberta premier said.',
  quotes: [
    {
      words: '“We did not agree,”',
      type: 'direct',
      by: 'Jason Reeve',
      as: 'the Alberta premier',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
