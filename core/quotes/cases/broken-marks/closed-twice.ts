import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'broken marks',
  why: 'A second closing mark follows the cue.',
  keeps: ['marks'],
  text: '“The vote was at nine,” Roberta Sandoval said.” The clerk put it at ten.',
  quotes: [
    {
      words: '“The vote was at nine,”',
      type: 'direct',
      by: 'Roberta Sandoval',
      as: 'Roberta Sandoval',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
