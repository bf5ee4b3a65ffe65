import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'scare quotes',
  why: 'Buttons and labels in marks.',
  text: 'Users who press “Not now” are asked again a week later, and those who press “Never” are asked again a month later, engineer Parvati Rao said.',
  quotes: [
    {
      words:
        'Users who press “Not now” are asked again a week later, and those who press “Never” are asked again a month later',
      type: 'mixed',
      by: 'Parvati Rao',
      as: 'Parvati Rao',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
