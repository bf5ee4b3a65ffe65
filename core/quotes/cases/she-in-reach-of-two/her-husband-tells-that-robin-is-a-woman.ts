import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'she in reach of two',
  why: 'The pronouns beside a name that both use tell whom “she” can mean.',
  keeps: ['names'],
  text: 'Robin Zhao has lived with her husband in Moncton for ten years. Pat Drummond fixed his roof there.\n\n“We love it here,” she said.\n\n“It is too cold,” he said.',
  quotes: [
    { words: '“We love it here,”', type: 'direct', by: 'Robin Zhao', as: 'she', cue: 'said', group: 0 },
    { words: '“It is too cold,”', type: 'direct', by: 'Pat Drummond', as: 'he', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
