import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'Two cues with one subject, each with a fragment.',
  text: 'Midwife Lucille Tremblay called the ward “a corridor with a sink” and said she would “rather deliver in a barn.”',
  quotes: [
    {
      words: 'the ward “a corridor with a sink”',
      type: 'mixed',
      by: 'Lucille Tremblay',
      as: 'Lucille Tremblay',
      cue: 'called',
      group: 0,
    },
    {
      words: 'she would “rather deliver in a barn.”',
      type: 'mixed',
      by: 'Lucille Tremblay',
      as: 'Lucille Tremblay',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
