import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'The name of a bank and the name of its president stand in one row of capitals.',
  text: 'Federal Harvest Bank of Kansas City President Thomas M. Ostrow, who has voted against the cut twice, said the economy was weak.\n\n“No more,” Ostrow said.',
  quotes: [
    {
      words: 'the economy was weak',
      type: 'indirect',
      by: 'Thomas M. Ostrow',
      as: 'Thomas M. Ostrow',
      cue: 'said',
      group: 0,
    },
    { words: '“No more,”', type: 'direct', by: 'Thomas M. Ostrow', as: 'Ostrow', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
