import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'Two pairs of marks stand in one paraphrase: it is one run.',
  text: 'Ombudsman Frieda Castellano said the ministry had been “slow to answer and quick to forget” and that its files were “a shoebox with a lock”.',
  quotes: [
    {
      words:
        'the ministry had been “slow to answer and quick to forget” and that its files were “a shoebox with a lock”',
      type: 'mixed',
      by: 'Frieda Castellano',
      as: 'Frieda Castellano',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
