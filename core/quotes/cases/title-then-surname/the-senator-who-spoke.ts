import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'Another senator comes only later; the one who is quoted is meant.',
  text: 'Delmar Ashcombe told his staff that he would not run again.\n\n“It held,” the senator said.\n\nSen. Lucia Barragan praised him.',
  quotes: [
    {
      words: 'that he would not run again',
      type: 'indirect',
      by: 'Delmar Ashcombe',
      as: 'Delmar Ashcombe',
      cue: 'told',
      group: 0,
    },
    { words: '“It held,”', type: 'direct', by: 'Delmar Ashcombe', as: 'the senator', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
