import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'A second cue after “though”.',
  text: 'The army has more bands than diplomats, Mr. Greer argued, though he allowed that the bands were popular.',
  quotes: [
    {
      words: 'The army has more bands than diplomats',
      type: 'indirect',
      by: 'Greer',
      as: 'Greer',
      cue: 'argued',
      group: 0,
    },
    {
      words: 'that the bands were popular',
      type: 'indirect',
      by: 'Greer',
      as: 'he',
      cue: 'allowed',
      group: 1,
    },
  ],
} satisfies QuoteCase
