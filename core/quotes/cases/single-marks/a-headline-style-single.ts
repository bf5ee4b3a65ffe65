import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'single marks',
  why: 'Single marks hold a short quotation within a paraphrase.',
  keeps: ['marks'],
  text: 'The coroner, Dr Alice Nwosu, found no fault with the crew. She called the harbour lights ‘a bad joke’.',
  quotes: [
    {
      words: 'the harbour lights ‘a bad joke’',
      type: 'mixed',
      by: 'Alice Nwosu',
      as: 'She',
      cue: 'called',
      group: 0,
    },
  ],
} satisfies QuoteCase
