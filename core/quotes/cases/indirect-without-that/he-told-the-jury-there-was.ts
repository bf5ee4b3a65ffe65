import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: '“There” after the person told begins what was told.',
  text: 'Const. Davis Whitlock found the door open. He told the jury there was no sign of a weapon.',
  quotes: [
    {
      words: 'there was no sign of a weapon',
      type: 'indirect',
      by: 'Davis Whitlock',
      as: 'He',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
