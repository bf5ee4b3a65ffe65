import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: '“No” ends the sentence and its stop is no abbreviation’s.',
  text: 'Mr. Cotter, who has been critical of the bill, said he would vote no. The bill has 12 sponsors.',
  quotes: [
    { words: 'he would vote no', type: 'indirect', by: 'Cotter', as: 'Cotter', cue: 'said', group: 0 },
  ],
} satisfies QuoteCase
