import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue after',
  why: 'Whoever “told” is followed by was spoken to.',
  text: '“I am not here to shout,” the father, Emeka Obi, told trustees, reading from his phone.',
  quotes: [
    {
      words: '“I am not here to shout,”',
      type: 'direct',
      by: 'Emeka Obi',
      as: 'Emeka Obi',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
