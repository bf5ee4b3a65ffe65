import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue inside',
  why: 'A cue stands between the two halves of a question.',
  text: '“What kind of a town,” asked Owen Blackwater, the chief of the band council, “puts a dump beside a school?”',
  quotes: [
    {
      words: '“What kind of a town,”',
      type: 'direct',
      by: 'Owen Blackwater',
      as: 'Owen Blackwater',
      cue: 'asked',
      group: 0,
    },
    {
      words: '“puts a dump beside a school?”',
      type: 'direct',
      by: 'Owen Blackwater',
      as: 'Owen Blackwater',
      cue: 'asked',
      group: 0,
    },
  ],
} satisfies QuoteCase
