import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'several paragraphs',
  why: 'A letter’s paragraphs each open, the last one closes, the sender stands before.',
  text: 'The bishop’s letter was read in every parish. Its author, Anselm Okoro, wrote: “I was wrong about the school.\n\n“I was wrong about the fence.\n\n“I was not wrong about the roof.”',
  quotes: [
    {
      words: '“I was wrong about the school.',
      type: 'direct',
      by: 'Anselm Okoro',
      as: 'Anselm Okoro',
      cue: 'wrote',
      group: 0,
    },
    {
      words: '“I was wrong about the fence.',
      type: 'direct',
      by: 'Anselm Okoro',
      as: null,
      cue: null,
      group: 0,
    },
    {
      words: '“I was not wrong about the roof.”',
      type: 'direct',
      by: 'Anselm Okoro',
      as: null,
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
