import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'two speakers',
  why: 'The second speaker comes after “but” and has another verb.',
  knownFailure: 'The second of two speakers has a cue that is in no list.',
  text: 'Rancher Clyde Whitehorse said the wolves took nine calves, but warden Ximena Ortega put it at two. “The others were born dead.”',
  quotes: [
    {
      words: 'the wolves took nine calves',
      type: 'indirect',
      by: 'Clyde Whitehorse',
      as: 'Clyde Whitehorse',
      cue: 'said',
      group: 0,
    },
    {
      words: '“The others were born dead.”',
      type: 'direct',
      by: 'Ximena Ortega',
      as: null,
      cue: null,
      group: 1,
    },
  ],
} satisfies QuoteCase
