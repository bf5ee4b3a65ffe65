import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: 'The authors of a study write; the study itself found.',
  text: 'The study found a link in mice. “We do not know why,” the study’s authors write.',
  quotes: [
    {
      words: '“We do not know why,”',
      type: 'direct',
      by: 'the study’s authors',
      as: 'the study’s authors',
      cue: 'write',
      group: 0,
    },
  ],
} satisfies QuoteCase
