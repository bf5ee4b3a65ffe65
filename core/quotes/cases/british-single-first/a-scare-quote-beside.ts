import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'british single first',
  why: 'One marked word is nobody’s; the sentence after it is.',
  keeps: ['marks'],
  text: 'The ‘temporary’ huts have stood since 1974. ‘My mother was taught in that one,’ head teacher Olumide Bankole told the Gazette.',
  quotes: [
    {
      words: '‘My mother was taught in that one,’',
      type: 'direct',
      by: 'Olumide Bankole',
      as: 'Olumide Bankole',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
