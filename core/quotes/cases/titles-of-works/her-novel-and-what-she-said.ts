import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'titles of works',
  why: 'A title in marks stands between the speaker and real words.',
  text: 'Mercy Adjei, whose novel “The Salt Road” won in 2021, said she would write no other. “It cost me a marriage and a tooth.”',
  quotes: [
    {
      words: 'she would write no other',
      type: 'indirect',
      by: 'Mercy Adjei',
      as: 'Mercy Adjei',
      cue: 'said',
      group: 0,
    },
    {
      words: '“It cost me a marriage and a tooth.”',
      type: 'direct',
      by: 'Mercy Adjei',
      as: null,
      cue: null,
      group: 1,
    },
  ],
} satisfies QuoteCase
