import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'goes on after the cue',
  why: 'A second sentence in marks with no cue of its own.',
  text: '“The pump failed twice,” Ruth Adeyemi told the inquiry. “We had rung them both times.”',
  quotes: [
    {
      words: '“The pump failed twice,”',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'told',
      group: 0,
    },
    {
      words: '“We had rung them both times.”',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: null,
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
