import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'What a thing is described as, in part in marks.',
  text: 'Pathologist Ingeborg Falk described the scene as “the quietest I have worked in”.',
  quotes: [
    {
      words: 'the scene as “the quietest I have worked in”',
      type: 'mixed',
      by: 'Ingeborg Falk',
      as: 'Ingeborg Falk',
      cue: 'described',
      group: 0,
    },
  ],
} satisfies QuoteCase
