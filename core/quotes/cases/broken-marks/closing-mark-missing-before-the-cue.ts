import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'broken marks',
  why: 'The words end where the cue takes over.',
  keeps: ['marks'],
  text: '“The wall will fall, she said.\n\n“It always does,” said Ruth Adeyemi.',
  quotes: [
    { words: '“The wall will fall,', type: 'direct', by: 'she', as: 'she', cue: 'said', group: 0 },
    {
      words: '“It always does,”',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
