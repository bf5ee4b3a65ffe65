import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue inside',
  why: 'A name and cue stand inside, and the second half opens a sentence of its own.',
  text: '“I lent him the boat,” Kirsten Aagaard said. “He lent it on.” Her brother, Mads, was not there.',
  quotes: [
    {
      words: '“I lent him the boat,”',
      type: 'direct',
      by: 'Kirsten Aagaard',
      as: 'Kirsten Aagaard',
      cue: 'said',
      group: 0,
    },
    { words: '“He lent it on.”', type: 'direct', by: 'Kirsten Aagaard', as: null, cue: null, group: 0 },
  ],
} satisfies QuoteCase
