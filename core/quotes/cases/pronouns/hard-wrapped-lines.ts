import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'Single line breaks are spaces where the text was wrapped.',
  text: 'Ruth Adeyemi has run the ferry for nine years and knows the\nharbour wall as well as anyone does. “It is hollow from one\nend to the other,” she said on Monday, after the last of the\nboats had left.\n\nThe council meets again next week to talk about the money.',
  quotes: [
    {
      words: '“It is hollow from one\nend to the other,”',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: 'she',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
