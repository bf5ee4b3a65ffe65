import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect with that',
  why: 'The clause begins with a condition after “that”.',
  text: 'Hydrologist Manoj Chatterjee warned in a memo last April that unless the spillway was cleared the valley would flood, as it had in 1958.',
  quotes: [
    {
      words: 'that unless the spillway was cleared the valley would flood, as it had in 1958',
      type: 'indirect',
      by: 'Manoj Chatterjee',
      as: 'Manoj Chatterjee',
      cue: 'warned',
      group: 0,
    },
  ],
} satisfies QuoteCase
