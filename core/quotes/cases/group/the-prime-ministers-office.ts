import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'group',
  why: 'The owner is part of the office’s name.',
  text: 'The Prime Minister’s Office said that nothing had changed.\n\n“We would not have approved it otherwise.”',
  quotes: [
    {
      words: 'that nothing had changed',
      type: 'indirect',
      by: 'Prime Minister’s Office',
      as: 'Prime Minister’s Office',
      cue: 'said',
      group: 0,
    },
    {
      words: '“We would not have approved it otherwise.”',
      type: 'direct',
      by: 'Prime Minister’s Office',
      as: null,
      cue: null,
      group: 1,
    },
  ],
} satisfies QuoteCase
