import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'The second cue has the subject of the first.',
  text: 'Ruth Adeyemi said the wall was hollow, adding that the county knew.',
  quotes: [
    {
      words: 'the wall was hollow',
      type: 'indirect',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'said',
      group: 0,
    },
    {
      words: 'that the county knew',
      type: 'indirect',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'adding',
      group: 1,
    },
  ],
} satisfies QuoteCase
