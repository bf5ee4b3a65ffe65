import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'What “which the mayor said” reports ends with its clause; “not” is part of what was said.',
  text: 'The creek fire, which the mayor said was two kilometres off, has emptied the town. But she said not everyone has left.',
  quotes: [
    {
      words: 'was two kilometres off',
      type: 'indirect',
      by: 'the mayor',
      as: 'the mayor',
      cue: 'said',
      group: 0,
    },
    { words: 'not everyone has left', type: 'indirect', by: 'the mayor', as: 'she', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
