import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'second sentence',
  why: 'The full stop of “Ont.” ends the sentence too.',
  text: '“I will ask the experts,” Ford said in Dundalk, Ont. “There is one thing we will guarantee.”',
  quotes: [
    { words: '“I will ask the experts,”', type: 'direct', by: 'Ford', as: 'Ford', cue: 'said', group: 0 },
    {
      words: '“There is one thing we will guarantee.”',
      type: 'direct',
      by: 'Ford',
      as: null,
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
