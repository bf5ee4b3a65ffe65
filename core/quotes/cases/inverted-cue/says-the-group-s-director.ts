import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'inverted cue',
  why: 'A possessive group stands between verb and name.',
  text: '“The river does not read the permit,” says the Clearwater Alliance’s director of science, Colette Marchand. Clearwater sued in May.',
  quotes: [
    {
      words: '“The river does not read the permit,”',
      type: 'direct',
      by: 'Colette Marchand',
      as: 'Colette Marchand',
      cue: 'says',
      group: 0,
    },
  ],
} satisfies QuoteCase
