import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'two speakers',
  why: 'A new subject with a cue of its own ends the clause, commas or not.',
  text: 'Paula Cho argued that the crowd had seen one adult on the stage, while Gary Fitch, the chairman’s aide, told reporters that it had seen none.',
  quotes: [
    {
      words: 'that the crowd had seen one adult on the stage',
      type: 'indirect',
      by: 'Paula Cho',
      as: 'Paula Cho',
      cue: 'argued',
      group: 0,
    },
    {
      words: 'that it had seen none',
      type: 'indirect',
      by: 'Gary Fitch',
      as: 'Gary Fitch',
      cue: 'told',
      group: 1,
    },
  ],
} satisfies QuoteCase
