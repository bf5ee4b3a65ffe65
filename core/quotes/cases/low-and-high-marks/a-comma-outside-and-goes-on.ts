import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'low and high marks',
  why: 'The cue stands after the closing mark, and words go on.',
  keeps: ['marks'],
  text: '„We had no key“, said Zdenek Horák. „So we took the door.“',
  quotes: [
    {
      words: '„We had no key“',
      type: 'direct',
      by: 'Zdenek Horák',
      as: 'Zdenek Horák',
      cue: 'said',
      group: 0,
    },
    { words: '„So we took the door.“', type: 'direct', by: 'Zdenek Horák', as: null, cue: null, group: 0 },
  ],
} satisfies QuoteCase
