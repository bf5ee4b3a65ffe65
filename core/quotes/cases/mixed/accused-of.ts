import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'What somebody is accused of, partly in marks.',
  text: 'Mayor Enrique Salas accused the utility of “selling us our own water.”',
  quotes: [
    {
      words: 'the utility of “selling us our own water.”',
      type: 'mixed',
      by: 'Enrique Salas',
      as: 'Enrique Salas',
      cue: 'accused',
      group: 0,
    },
  ],
} satisfies QuoteCase
