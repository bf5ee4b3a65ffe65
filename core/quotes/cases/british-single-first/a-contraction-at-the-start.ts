import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'british single first',
  why: 'The words begin with an apostrophe right after the opening mark.',
  keeps: ['marks'],
  text: '‘’Twas never meant to carry lorries,’ said Gareth Llewellyn, the bridge’s last toll-keeper.',
  quotes: [
    {
      words: '‘’Twas never meant to carry lorries,’',
      type: 'direct',
      by: 'Gareth Llewellyn',
      as: 'Gareth Llewellyn',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
