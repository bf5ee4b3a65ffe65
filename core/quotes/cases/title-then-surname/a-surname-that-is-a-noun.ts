import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'title then surname',
  why: '“Page” opens the sentence and is a noun, but also the surname of somebody in the story.',
  text: 'Larry Page walked through the hall. Page told her that managers slow a firm down.',
  quotes: [
    {
      words: 'that managers slow a firm down',
      type: 'indirect',
      by: 'Larry Page',
      as: 'Page',
      cue: 'told',
      group: 0,
    },
  ],
} satisfies QuoteCase
