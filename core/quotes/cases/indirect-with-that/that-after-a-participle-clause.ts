import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'A participle far from its subject, with the day between.',
  text: 'The archbishop, Celestino Braga, opened the doors himself on Sunday night, telling those outside that nobody would be asked for papers.',
  quotes: [
    {
      words: 'that nobody would be asked for papers',
      type: 'indirect',
      by: 'Celestino Braga',
      as: 'Celestino Braga',
      cue: 'telling',
      group: 0,
    },
  ],
} satisfies QuoteCase
