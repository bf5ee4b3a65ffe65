import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'quote in a quote',
  why: 'A name and a verb of saying stand inside the words.',
  text: '“Then Paul said, ‘I’m not going,’ and I said, ‘Nor am I,’” recalled Heike Brandauer.',
  quotes: [
    {
      words: '“Then Paul said, ‘I’m not going,’ and I said, ‘Nor am I,’”',
      type: 'direct',
      by: 'Heike Brandauer',
      as: 'Heike Brandauer',
      cue: 'recalled',
      group: 0,
    },
  ],
} satisfies QuoteCase
