import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'dashes',
  why: 'Each line opens with a dash and is somebody else’s.',
  keeps: ['marks'],
  text: '— Did you see who came in? asked Inés Carrasco.\n\n— Only their shoes, said Fermín Solís.',
  quotes: [
    {
      words: '— Did you see who came in?',
      type: 'direct',
      by: 'Inés Carrasco',
      as: 'Inés Carrasco',
      cue: 'asked',
      group: 0,
    },
    {
      words: '— Only their shoes,',
      type: 'direct',
      by: 'Fermín Solís',
      as: 'Fermín Solís',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
