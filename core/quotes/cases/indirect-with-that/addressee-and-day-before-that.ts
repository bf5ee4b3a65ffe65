import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'Somebody spoken to, a day and a place stand between cue and clause.',
  text: 'Ruth Adeyemi told reporters in Port Ellen on Tuesday that the wall would fall.',
  quotes: [
    {
      words: 'that the wall would fall',
      type: 'indirect',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
