import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'Two sentences about a company part the name from the pronoun.',
  text: 'Catarina Nunes bought the cannery in 2016. The plant employs 80 people. It has not turned a profit since.\n\n“Sardines are patient,” she said.',
  quotes: [
    {
      words: '“Sardines are patient,”',
      type: 'direct',
      by: 'Catarina Nunes',
      as: 'she',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
