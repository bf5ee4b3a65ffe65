import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'scare quotes',
  why: 'A marked word stands right beside a verb of saying that has its own words.',
  text: 'The “experts” were paid by the mine, and Tomasz Zielinski said so: “I saw the cheques.”',
  quotes: [
    {
      words: '“I saw the cheques.”',
      type: 'direct',
      by: 'Tomasz Zielinski',
      as: 'Tomasz Zielinski',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
