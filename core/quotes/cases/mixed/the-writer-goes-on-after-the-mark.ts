import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'mixed',
  why: 'A comma inside the closing mark can end the quotation: what follows is the writer’s.',
  text: 'Mara Voss said that she “looks forward to reading whatever crosses her desk,” the same sentence she used in May.',
  quotes: [
    {
      words: 'that she “looks forward to reading whatever crosses her desk,”',
      type: 'mixed',
      by: 'Mara Voss',
      as: 'Mara Voss',
      cue: 'said',
      group: 0,
    },
  ],
} satisfies QuoteCase
