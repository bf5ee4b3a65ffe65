import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'several paragraphs',
  why: 'The first paragraph is closed although the words go on in the next.',
  text: '“There were nine of us in two rooms,” Gwendolyn Price said. “My mother kept the coal in the bath.”\n\n“And we thought we were rich.”\n\nThe house is a museum now.',
  quotes: [
    {
      words: '“There were nine of us in two rooms,”',
      type: 'direct',
      by: 'Gwendolyn Price',
      as: 'Gwendolyn Price',
      cue: 'said',
      group: 0,
    },
    {
      words: '“My mother kept the coal in the bath.”',
      type: 'direct',
      by: 'Gwendolyn Price',
      as: null,
      cue: null,
      group: 0,
    },
    {
      words: '“And we thought we were rich.”',
      type: 'direct',
      by: 'Gwendolyn Price',
      as: null,
      cue: null,
      group: 1,
    },
  ],
} satisfies QuoteCase
