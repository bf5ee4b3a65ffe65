import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'A single word in marks, within what somebody is reported to have said.',
  text: 'Defence lawyer Conor Feeney argued that his client had been “invited” into the house and had left when he was asked to.',
  quotes: [
    {
      words: 'that his client had been “invited” into the house and had left when he was asked to',
      type: 'mixed',
      by: 'Conor Feeney',
      as: 'Conor Feeney',
      cue: 'argued',
      group: 0,
    },
  ],
} satisfies QuoteCase
