import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'pronouns',
  why: 'Two capitals may be a firm: “he” is the man, although the firm stands nearer.',
  text: 'Shaygan Kheradi said the app was ready. It still needs contracts with providers such as Tide Warner.\n\n“The engineering work is done,” he said.',
  quotes: [
    {
      words: 'the app was ready',
      type: 'indirect',
      by: 'Shaygan Kheradi',
      as: 'Shaygan Kheradi',
      cue: 'said',
      group: 0,
    },
    {
      words: '“The engineering work is done,”',
      type: 'direct',
      by: 'Shaygan Kheradi',
      as: 'he',
      cue: 'said',
      group: 1,
    },
  ],
} satisfies QuoteCase
