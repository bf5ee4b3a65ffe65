import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'british single first',
  why: 'A plural possessive before a space stands in the words.',
  keeps: ['marks'],
  text: 'The trust’s chair, Dame Honor Whitfield, disagreed. ‘The tenants’ lawyers had the plans for a year,’ she said. ‘They sent us a photograph of a kettle.’',
  quotes: [
    {
      words: '‘The tenants’ lawyers had the plans for a year,’',
      type: 'direct',
      by: 'Honor Whitfield',
      as: 'she',
      cue: 'said',
      group: 0,
    },
    {
      words: '‘They sent us a photograph of a kettle.’',
      type: 'direct',
      by: 'Honor Whitfield',
      as: null,
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
