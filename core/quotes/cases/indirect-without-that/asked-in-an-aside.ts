import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: '“Asked if” between commas is what somebody else did.',
  text: 'Premier Tom Roy, asked if he would resign, said he would not.',
  quotes: [{ words: 'he would not', type: 'indirect', by: 'Tom Roy', as: 'Tom Roy', cue: 'said', group: 0 }],
} satisfies QuoteCase
