import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'The lawyer is named in passing; “he” is the judge, who spoke.',
  text: 'Judge Hector Lane said he accepted the apology, but he would not let her go home, as Pyke had wanted.\n\n“Somebody has to answer for it,” he said.',
  quotes: [
    {
      words: 'he accepted the apology',
      type: 'indirect',
      by: 'Hector Lane',
      as: 'Hector Lane',
      cue: 'said',
      group: 0,
    },
    {
      words: '“Somebody has to answer for it,”',
      type: 'direct',
      by: 'Hector Lane',
      as: 'he',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
