import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'colon',
  why: 'Somebody’s office alone stands before the colon.',
  text: 'Police: ‘We will find her’\n\nThe search went on in the dark on Sunday.',
  quotes: [{ words: '‘We will find her’', type: 'direct', by: 'police', as: 'Police', cue: null, group: 0 }],
} satisfies QuoteCase
