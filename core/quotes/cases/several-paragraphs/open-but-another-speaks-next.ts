import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'several paragraphs',
  why: 'The first paragraph lost its closing mark; the next has a speaker of its own.',
  keeps: ['marks'],
  text: 'Ewan Tulloch was not convinced. “It is a lot of money for a roundabout,” he said. “I have counted the cars.\n\n“He has counted them in August,” said Simone Baptiste, the town engineer.',
  quotes: [
    {
      words: '“It is a lot of money for a roundabout,”',
      type: 'direct',
      by: 'Ewan Tulloch',
      as: 'he',
      cue: 'said',
      group: 0,
    },
    { words: '“I have counted the cars.', type: 'direct', by: 'Ewan Tulloch', as: null, cue: null, group: 0 },
    {
      words: '“He has counted them in August,”',
      type: 'direct',
      by: 'Simone Baptiste',
      as: 'Simone Baptiste',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
