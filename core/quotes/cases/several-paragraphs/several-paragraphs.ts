import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'several paragraphs',
  why: 'The first paragraph is left open; one mark closes both.',
  text: '“We built the wall with our own hands,” said Ruth Adeyemi. “It took us nine summers.\n\n“Nobody from the county ever came to look.”',
  quotes: [
    {
      words: '“We built the wall with our own hands,”',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: 'Ruth Adeyemi',
      cue: 'said',
      group: 0,
    },
    { words: '“It took us nine summers.', type: 'direct', by: 'Ruth Adeyemi', as: null, cue: null, group: 0 },
    {
      words: '“Nobody from the county ever came to look.”',
      type: 'direct',
      by: 'Ruth Adeyemi',
      as: null,
      cue: null,
      group: 0,
    },
  ],
} satisfies QuoteCase
