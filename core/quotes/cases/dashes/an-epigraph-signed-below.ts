import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'dashes',
  why: 'A line of words in marks, its author after a dash on the next line.',
  knownFailure: 'A signature on a line of its own is not seen.',
  keeps: ['marks'],
  text: '“The lake keeps its own minutes.”\n— Marguerite Odlum, ferry pilot, 1961\n\nThe sign was unveiled on Sunday.',
  quotes: [
    {
      words: '“The lake keeps its own minutes.”',
      type: 'direct',
      by: 'Marguerite Odlum',
      as: 'Marguerite Odlum',
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
