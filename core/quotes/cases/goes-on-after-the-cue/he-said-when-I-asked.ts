import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'goes on after the cue',
  why: 'Who asks in passing does not take the turn.',
  text: '“It has a second page with a dropdown,” Dottie Kern said when I asked her how the public was to follow. “It took me twenty minutes.”',
  quotes: [
    {
      words: '“It has a second page with a dropdown,”',
      type: 'direct',
      by: 'Dottie Kern',
      as: 'Dottie Kern',
      cue: 'said',
      group: 0,
    },
    { words: 'how the public was to follow', type: 'indirect', by: 'i', as: 'I', cue: 'asked', group: 1 },
    {
      words: '“It took me twenty minutes.”',
      type: 'direct',
      by: 'Dottie Kern',
      as: null,
      cue: null,
      group: 2,
    },
  ],
} satisfies QuoteCase
