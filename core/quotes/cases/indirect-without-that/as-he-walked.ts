import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'A clause of time after the cue is not what was said.',
  text: 'The roof was the least of it, Demetrius Hale said as he walked a visitor through what had been his kitchen.',
  quotes: [
    {
      words: 'The roof was the least of it',
      type: 'indirect',
      by: 'Demetrius Hale',
      as: 'Demetrius Hale',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
