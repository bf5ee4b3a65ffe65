import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'Question words begin a reported question.',
  text: 'Reporters asked Commissioner Thelma Osgood how the file had left the building. She did not answer.',
  quotes: [
    {
      words: 'how the file had left the building',
      type: 'indirect',
      by: 'reporters',
      as: 'Reporters',
      cue: 'asked',
      group: 0,
    },
  ],
} satisfies QuoteCase
