import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'goes on after the cue',
  why: 'The cue’s sentence is long and names another person before the words go on.',
  text: '“I never met the man,” Ilse Haverkamp told the inquiry on Tuesday when she was shown a photograph of Dirk Mol at her own wedding. “I have met a lot of photographs.”',
  quotes: [
    {
      words: '“I never met the man,”',
      type: 'direct',
      by: 'Ilse Haverkamp',
      as: 'Ilse Haverkamp',
      cue: 'told',
      group: 0,
    },
    {
      words: '“I have met a lot of photographs.”',
      type: 'direct',
      by: 'Ilse Haverkamp',
      as: null,
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
