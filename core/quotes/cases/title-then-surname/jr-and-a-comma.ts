import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: '“Jr.” after a comma belongs to the name.',
  keeps: ['names'],
  text: 'The Rev. Clarence Tubman, Jr., preached on Sunday. “Bring a coat and a neighbour,” Tubman said.',
  quotes: [
    {
      words: '“Bring a coat and a neighbour,”',
      type: 'direct',
      by: 'Clarence Tubman',
      as: 'Tubman',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
