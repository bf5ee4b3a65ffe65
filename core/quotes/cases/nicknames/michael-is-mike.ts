import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'nicknames',
  why: 'The short form of a given name is the same man.',
  keeps: ['names'],
  text: 'Michael Dunmore runs the yard. “It floats,” said Mike Dunmore.',
  quotes: [
    {
      words: '“It floats,”',
      type: 'direct',
      by: 'Michael Dunmore',
      as: 'Mike Dunmore',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
