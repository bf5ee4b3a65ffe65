import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'colon',
  why: 'A label at the head of a line, as in a transcript.',
  knownFailure: 'Labels of a transcript are not read.',
  text: 'The hearing resumed at two.\n\nMs. Fairweather: Did you see the memo before the vote?\n\nMr. Osei: I saw a draft of it.',
  quotes: [
    {
      words: 'Did you see the memo before the vote?',
      type: 'direct',
      by: 'Fairweather',
      as: 'Fairweather',
      cue: null,
      group: 0,
    },
    { words: 'I saw a draft of it.', type: 'direct', by: 'Osei', as: 'Osei', cue: null, group: 1 },
  ],
} satisfies QuoteCase
