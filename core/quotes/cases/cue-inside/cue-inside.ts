import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue inside',
  why: 'One utterance in two runs around its cue.',
  text: '“We will,” said Ruth Adeyemi, “wait for the tide.”',
  quotes: [
    { words: '“We will,”', type: 'direct', by: 'Ruth Adeyemi', as: 'Ruth Adeyemi', cue: 'said', group: 0 },
    {
      words: '“wait for the tide.”',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
