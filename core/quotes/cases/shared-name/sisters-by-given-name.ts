import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'shared name',
  why: 'Two sisters with one surname, named by given name from then on.',
  keeps: ['names'],
  text: 'Amina Diallo and her sister Oumou Diallo opened the salon. “She talks, I cut,” Oumou said. “She cuts, I pay,” Amina said.',
  quotes: [
    { words: '“She talks, I cut,”', type: 'direct', by: 'Oumou Diallo', as: 'Oumou', cue: 'said', group: 0 },
    { words: '“She cuts, I pay,”', type: 'direct', by: 'Amina Diallo', as: 'Amina', cue: 'said', group: 1 },
  ],
} satisfies QuoteCase
