import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'broken marks',
  why: 'Only the closing mark is there; the words before the cue are still somebody’s.',
  knownFailure: 'Without an opening mark the words before the cue are not seen.',
  keeps: ['marks'],
  text: 'We have asked for it twice,” said Stellan Berg.\n\n“And twice they lost the letter,” Nadia Haddad said.',
  quotes: [
    {
      words: 'We have asked for it twice,”',
      type: 'direct',
      by: 'Stellan Berg',
      as: 'Stellan Berg',
      cue: 'said',
      group: 0,
    },
    {
      words: '“And twice they lost the letter,”',
      type: 'direct',
      by: 'Nadia Haddad',
      as: 'Nadia Haddad',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
