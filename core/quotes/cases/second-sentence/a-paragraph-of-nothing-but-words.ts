import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'second sentence',
  why: 'No cue: the speaker is that of the turn before.',
  text: '“It leaks,” said Ruth Adeyemi.\n\n“And the pump has not worked since the autumn.”',
  quotes: [
    { words: '“It leaks,”', type: 'direct', by: 'Ruth Adeyemi', as: 'Ruth Adeyemi', cue: 'said', group: 0 },
    {
      words: '“And the pump has not worked since the autumn.”',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: null,
      cue: null,
      group: 1,
    },
  ],
} satisfies QuoteCase
