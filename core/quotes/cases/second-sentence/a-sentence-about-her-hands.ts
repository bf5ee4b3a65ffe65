import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'second sentence',
  why: 'What she does stands between; the words have no cue.',
  text: 'Genevieve Laurier runs the only clinic north of the lake. She held up both hands. “These are the staff.”',
  quotes: [
    {
      words: '“These are the staff.”',
      type: 'direct',
      by: 'Genevieve Laurier',
      as: null,
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
