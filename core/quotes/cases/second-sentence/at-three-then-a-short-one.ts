import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'second sentence',
  why: 'A few words in marks follow an abbreviation and have a cue of their own.',
  text: 'Councillor Dave Kilgour kept them there until 3 a.m. “It was salt,” he says.',
  quotes: [{ words: '“It was salt,”', type: 'direct', by: 'Dave Kilgour', as: 'he', cue: 'says', group: 0 }],
} satisfies QuoteCase
