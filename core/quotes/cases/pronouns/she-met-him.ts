import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'Who met him is not he, so that she can be who met him.',
  text: `“They nest under the boards,” said Morag Ishida, an ecologist.

Councillor Dev Pryor called the plan “bird-brained”. Ishida met him on Monday.

“I told him to bring a torch,” she said.`,
  quotes: [
    {
      words: '“They nest under the boards,”',
      type: 'direct',
      by: 'Morag Ishida',
      as: 'Morag Ishida',
      cue: 'said',
      group: 0,
    },
    {
      words: 'the plan “bird-brained”',
      type: 'mixed',
      by: 'Dev Pryor',
      as: 'Dev Pryor',
      cue: 'called',
      group: 1,
    },
    {
      words: '“I told him to bring a torch,”',
      type: 'direct',
      by: 'Morag Ishida',
      as: 'she',
      cue: 'said',
      group: 2,
    },
  ],
} satisfies QuoteCase
