import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'several paragraphs',
  why: 'The second paragraph of the words has a cue of its own inside.',
  text: '“My father had the keys to every door in that mill,” said Lorenzo Pacheco. “He locked up on the last night.\n\n“Then he walked home,” he said, “and never spoke of it.”',
  quotes: [
    {
      words: '“My father had the keys to every door in that mill,”',
      type: 'direct',
      by: 'Lorenzo Pacheco',
      as: 'Lorenzo Pacheco',
      cue: 'said',
      group: 0,
    },
    {
      words: '“He locked up on the last night.',
      type: 'direct',
      by: 'Lorenzo Pacheco',
      as: null,
      cue: null,
      group: 0,
    },
    {
      words: '“Then he walked home,”',
      type: 'direct',
      by: 'Lorenzo Pacheco',
      as: 'he',
      cue: 'said',
      group: 1,
    },
    {
      words: '“and never spoke of it.”',
      type: 'direct',
      by: 'Lorenzo Pacheco',
      as: 'he',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
