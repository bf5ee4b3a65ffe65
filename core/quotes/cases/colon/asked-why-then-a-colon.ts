import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'colon',
  why: 'The answer follows a colon after what was asked.',
  knownFailure: 'The object of “gave” is taken for the one who answers.',
  text: 'Asked why the gates had stayed shut, Piet van Wyk gave a short answer: “Because nobody told me to open them.”',
  quotes: [
    {
      words: '“Because nobody told me to open them.”',
      type: 'direct',
      by: 'Piet van Wyk',
      as: 'Piet van Wyk',
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
