import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'Somebody spoken of is not who speaks next.',
  text: 'Craig Snodden welcomes the race. “Donna Krawchuk has been a voice,” he says. “Whether she can read a balance sheet is another matter.”',
  quotes: [
    {
      words: '“Donna Krawchuk has been a voice,”',
      type: 'direct',
      by: 'Craig Snodden',
      as: 'he',
      cue: 'says',
      group: 0,
    },
    {
      words: '“Whether she can read a balance sheet is another matter.”',
      type: 'direct',
      by: 'Craig Snodden',
      as: null,
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
