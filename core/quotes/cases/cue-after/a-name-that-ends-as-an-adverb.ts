import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue after',
  why: '“Kielly”, “Reilly” and “Sally” end as “quietly” does.',
  text: '“Stay off the ice,” Reilly said in a video.\n\nKelly said the pond had frozen only once. Sally, Reilly said, had skated there.',
  quotes: [
    { words: '“Stay off the ice,”', type: 'direct', by: 'Reilly', as: 'Reilly', cue: 'said', group: 0 },
    {
      words: 'the pond had frozen only once',
      type: 'indirect',
      by: 'Kelly',
      as: 'Kelly',
      cue: 'said',
      group: 1,
    },
    { words: 'Sally', type: 'indirect', by: 'Reilly', as: 'Reilly', cue: 'said', group: 2 },
    { words: 'had skated there', type: 'indirect', by: 'Reilly', as: 'Reilly', cue: 'said', group: 2 },
  ],
} satisfies QuoteCase
