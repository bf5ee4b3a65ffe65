import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'description',
  why: 'The story calls whom it has named by what she is.',
  text: 'Christine Salter knew the ball was going in. “You just feel it,” the captain said after the draw. “Some days it hits the post.”',
  quotes: [
    {
      words: '“You just feel it,”',
      type: 'direct',
      by: 'Christine Salter',
      as: 'the captain',
      cue: 'said',
      group: 0,
    },
    {
      words: '“Some days it hits the post.”',
      type: 'direct',
      by: 'Christine Salter',
      as: null,
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
