import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inverted cue',
  why: 'The name comes after a description of eight words.',
  text: '“I have buried two brothers on that road,” said the owner of the last garage before the border, Farouk Aziz.',
  quotes: [
    {
      words: '“I have buried two brothers on that road,”',
      type: 'direct',
      by: 'Farouk Aziz',
      as: 'Farouk Aziz',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
