import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'cue inside',
  why: 'A dash instead of a comma, and the second half in a small letter.',
  text: '“We were told to wait —” she added, pointing at the empty ramp, “and so we waited.” Nell Sørensen has driven the bus since 1994.',
  quotes: [
    {
      words: '“We were told to wait —”',
      type: 'direct',
      by: 'Nell Sørensen',
      as: 'she',
      cue: 'added',
      group: 0,
    },
    { words: '“and so we waited.”', type: 'direct', by: 'Nell Sørensen', as: 'she', cue: 'added', group: 0 },
  ],
} satisfies QuoteCase
