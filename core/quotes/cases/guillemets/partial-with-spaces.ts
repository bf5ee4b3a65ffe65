import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'guillemets',
  why: 'Spaced marks around part of a paraphrase.',
  keeps: ['marks'],
  text: 'Prosecutor Étienne Gagnon said the ledgers were « a work of fiction » from the first page to the last.',
  quotes: [
    {
      words: 'the ledgers were « a work of fiction » from the first page to the last',
      type: 'mixed',
      by: 'Étienne Gagnon',
      as: 'Étienne Gagnon',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
