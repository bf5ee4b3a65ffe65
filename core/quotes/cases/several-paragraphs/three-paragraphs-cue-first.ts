import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'several paragraphs',
  why: 'Two paragraphs are left open, the third closes.',
  text: 'In a letter to members, union president Wanda Kowalczyk wrote: “We did not choose this strike.\n\n“We were given four days to answer an offer that had taken them eleven months to write.\n\n“We answered it.”\n\nThe company had no comment.',
  quotes: [
    {
      words: '“We did not choose this strike.',
      type: 'direct',
      by: 'Wanda Kowalczyk',
      as: 'Wanda Kowalczyk',
      cue: 'wrote',
      group: 0,
    },
    {
      words: '“We were given four days to answer an offer that had taken them eleven months to write.',
      type: 'direct',
      by: 'Wanda Kowalczyk',
      as: null,
      cue: null,
      group: 0,
    },
    { words: '“We answered it.”', type: 'direct', by: 'Wanda Kowalczyk', as: null, cue: null, group: 0 },
  ],
} satisfies QuoteCase
