import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue inside',
  why: 'The speaker’s office and a place stand between two halves of one sentence.',
  text: '“There is a version of this plan,” Yusuf Demir, who chairs the transit board, said outside the depot on Monday, “that I could have signed.”',
  quotes: [
    {
      words: '“There is a version of this plan,”',
      type: 'direct',
      by: 'Yusuf Demir',
      as: 'Yusuf Demir',
      cue: 'said',
      group: 0,
    },
    {
      words: '“that I could have signed.”',
      type: 'direct',
      by: 'Yusuf Demir',
      as: 'Yusuf Demir',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
