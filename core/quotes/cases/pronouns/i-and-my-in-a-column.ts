import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'The writer speaks of herself.',
  knownFailure: 'An object of the writer’s question is not joined to “he”.',
  text: 'I asked the driver what he meant. “Mean?” he said. “I meant left.”',
  quotes: [
    { words: '“Mean?”', type: 'direct', by: 'the driver', as: 'he', cue: 'said', group: 0 },
    { words: '“I meant left.”', type: 'direct', by: 'the driver', as: null, cue: null, group: 0 },
  ],
} satisfies QuoteCase
