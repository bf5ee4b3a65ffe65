import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'A relative clause ends right before the cue.',
  text: '“You can’t hide the phone,” a source who has worked with the couple confided.',
  quotes: [
    {
      words: '“You can’t hide the phone,”',
      type: 'direct',
      by: 'a source who has worked with the couple',
      as: 'a source who has worked with the couple',
      cue: 'confided',
      group: 0,
    },
  ],
} satisfies QuoteCase
