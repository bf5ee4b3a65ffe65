import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'intention',
  why: 'A plan and a refusal, and then words.',
  text: 'Viktor Oleksenko plans to appeal and declined to answer questions. “Ask my lawyer,” Oleksenko said.',
  quotes: [
    {
      words: '“Ask my lawyer,”',
      type: 'direct',
      by: 'Viktor Oleksenko',
      as: 'Oleksenko',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
