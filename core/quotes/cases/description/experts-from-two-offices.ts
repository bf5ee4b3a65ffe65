import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'Two offices stand between the experts and their cue.',
  text: 'Experts from the Northern Bureau of Oceans (NBO) and the harbour ministry estimated that half of the oil was gone.',
  quotes: [
    {
      words: 'that half of the oil was gone',
      type: 'indirect',
      by: 'experts from the Northern Bureau of Oceans (NBO) and the harbour ministry',
      as: 'Experts from the Northern Bureau of Oceans (NBO) and the harbour ministry',
      cue: 'estimated',
      group: 0,
    },
  ],
} satisfies QuoteCase
