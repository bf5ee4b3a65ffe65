import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'The cue stands inside a relative clause, and its words come after.',
  text: 'The boy was shot by an officer who, police have said, believed he was holding a handgun.',
  quotes: [
    {
      words: 'believed he was holding a handgun',
      type: 'indirect',
      by: 'police',
      as: 'police',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
