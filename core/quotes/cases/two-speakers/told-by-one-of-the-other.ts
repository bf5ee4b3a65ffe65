import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'two speakers',
  why: 'One speaker talks of the other, who then answers.',
  text: 'Ravi Subramanian told the panel that Greta Holm had known. “I had not,” Holm said. “I was in Bergen.”',
  quotes: [
    {
      words: 'that Greta Holm had known',
      type: 'indirect',
      by: 'Ravi Subramanian',
      as: 'Ravi Subramanian',
      cue: 'told',
      group: 0,
    },
    { words: '“I had not,”', type: 'direct', by: 'Greta Holm', as: 'Holm', cue: 'said', group: 1 },
    { words: '“I was in Bergen.”', type: 'direct', by: 'Greta Holm', as: null, cue: null, group: 1 },
  ],
} satisfies QuoteCase
