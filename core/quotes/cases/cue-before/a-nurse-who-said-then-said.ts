import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue before',
  why: 'A relative clause with a cue of its own stands between the name and the cue.',
  text: 'Marcy Dobbins, a nurse who said she had voted for him twice, said that she was troubled by his tone.',
  quotes: [
    {
      words: 'she had voted for him twice',
      type: 'indirect',
      by: 'Marcy Dobbins',
      as: 'Marcy Dobbins',
      cue: 'said',
      group: 0,
    },
    {
      words: 'that she was troubled by his tone',
      type: 'indirect',
      by: 'Marcy Dobbins',
      as: 'Marcy Dobbins',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
