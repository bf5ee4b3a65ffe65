import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'Another woman is named since, but the story is about one alone.',
  keeps: ['names'],
  text: 'Marianne Lee ran a bakery. Marianne Lee is running for premier. On Tuesday, Lee was in Sudbury, where Lee has an aunt.\n\nTilda Wynne taught her in school. “She would argue with a post,” says Wynne.\n\nThe auditor read the file and closed it.\n\nDave Kilgour read it too. “It was salt,” he says.\n\n“It was about parking,” she says.',
  quotes: [
    {
      words: '“She would argue with a post,”',
      type: 'direct',
      by: 'Tilda Wynne',
      as: 'Wynne',
      cue: 'says',
      group: 0,
    },
    { words: '“It was salt,”', type: 'direct', by: 'Dave Kilgour', as: 'he', cue: 'says', group: 1 },
    {
      words: '“It was about parking,”',
      type: 'direct',
      by: 'Marianne Lee',
      as: 'she',
      cue: 'says',
      group: 2,
    },
  ],
} satisfies QuoteCase
