import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: '“The former minister” is somebody named without that office.',
  knownFailure: '“The former minister” is not joined to one whose office was told in other words.',
  text: 'Narges Kamali, who held the energy portfolio until 2018, was not in the room. She had not been asked, the former minister said by telephone.',
  quotes: [
    {
      words: 'She had not been asked',
      type: 'indirect',
      by: 'Narges Kamali',
      as: 'the former minister',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
