import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'several paragraphs',
  why: 'Straight marks do not tell which of them opens.',
  text: '"The first winter we burned the fence," said Agnieszka Wrona. "The second we burned the floor.\n\n"By the third there was gas."',
  quotes: [
    {
      words: '"The first winter we burned the fence,"',
      type: 'direct',
      by: 'Agnieszka Wrona',
      as: 'Agnieszka Wrona',
      cue: 'said',
      group: 0,
    },
    {
      words: '"The second we burned the floor.',
      type: 'direct',
      by: 'Agnieszka Wrona',
      as: null,
      cue: null,
      group: 0,
    },
    {
      words: '"By the third there was gas."',
      type: 'direct',
      by: 'Agnieszka Wrona',
      as: null,
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
