import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue after',
  why: 'An age and a trade stand between the name and the cue.',
  text: '“You cannot insure a house that floods every second spring,” Hiroshi Tanabe, 58, a roofer from Quill Lake whose own cellar was under water again on Sunday, said.',
  quotes: [
    {
      words: '“You cannot insure a house that floods every second spring,”',
      type: 'direct',
      by: 'Hiroshi Tanabe',
      as: 'Hiroshi Tanabe',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
