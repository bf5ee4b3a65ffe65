import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: '“Rosing” looks like a participle at the head of its sentence.',
  text: 'Wayne Rosing, a bald man in glasses, began to speak. Rosing explained that the teams would report to him.',
  quotes: [
    {
      words: 'that the teams would report to him',
      type: 'indirect',
      by: 'Wayne Rosing',
      as: 'Rosing',
      cue: 'explained',
      group: 0,
    },
  ],
} satisfies QuoteCase
