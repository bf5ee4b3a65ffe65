import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'shared name',
  why: 'A surname common to two people, told apart by the office.',
  keeps: ['names'],
  text: 'Judge Susan Lee dismissed juror Peter Lee on Tuesday. “You are excused,” the judge told him. “Thank you,” Peter Lee said.',
  quotes: [
    { words: '“You are excused,”', type: 'direct', by: 'Susan Lee', as: 'the judge', cue: 'told', group: 0 },
    { words: '“Thank you,”', type: 'direct', by: 'Peter Lee', as: 'Peter Lee', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
