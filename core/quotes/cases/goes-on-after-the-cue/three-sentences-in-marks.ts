import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'goes on after the cue',
  why: 'Several sentences stand in one pair of marks after the cue.',
  text: '“It was a good ship,” Kwabena Asante, its last captain, said on the quay. “She rolled, yes. Who doesn’t? But she brought us home every time.”',
  quotes: [
    {
      words: '“It was a good ship,”',
      type: 'direct',
      by: 'Kwabena Asante',
      as: 'Kwabena Asante',
      cue: 'said',
      group: 0,
    },
    {
      words: '“She rolled, yes. Who doesn’t? But she brought us home every time.”',
      type: 'direct',
      by: 'Kwabena Asante',
      as: null,
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
