import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'document',
  why: 'The subject stands after “in which”.',
  text: 'The office of Dale Whitcomb pointed to a letter in which the senator wrote that he holds himself to “the highest standard.”',
  quotes: [
    {
      words: 'that he holds himself to “the highest standard.”',
      type: 'mixed',
      by: 'the senator',
      as: 'the senator',
      cue: 'wrote',
      group: 0,
    },
  ],
} satisfies QuoteCase
