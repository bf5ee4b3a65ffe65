import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'Those who are told stand after the cue and do not speak.',
  text: '“I am not here to ban anything,” the father, Curtis Vandenberg, told trustees, reading from his phone. “I am a dad.”',
  quotes: [
    {
      words: '“I am not here to ban anything,”',
      type: 'direct',
      by: 'Curtis Vandenberg',
      as: 'Curtis Vandenberg',
      cue: 'told',
      group: 0,
    },
    { words: '“I am a dad.”', type: 'direct', by: 'Curtis Vandenberg', as: null, cue: null, group: 0 },
  ],
} satisfies QuoteCase
