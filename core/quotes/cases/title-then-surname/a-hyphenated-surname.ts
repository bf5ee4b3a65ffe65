import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: 'The surname is two names.',
  text: 'Superintendent Asha Tran-Delacroix took the call herself. Officers were there in six minutes, Tran-Delacroix said.',
  quotes: [
    {
      words: 'Officers were there in six minutes',
      type: 'indirect',
      by: 'Asha Tran-Delacroix',
      as: 'Tran-Delacroix',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
