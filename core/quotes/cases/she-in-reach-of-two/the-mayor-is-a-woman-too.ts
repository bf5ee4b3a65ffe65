import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'she in reach of two',
  why: 'Two women; she is the one who is the subject.',
  text: 'Mayor Philippa Strand met Chief Oksana Melnyk at the gate. Strand had brought the keys.\n\n“It is yours now,” she said.',
  quotes: [
    { words: '“It is yours now,”', type: 'direct', by: 'Philippa Strand', as: 'she', cue: 'said', group: 0 },
  ],
} satisfies QuoteCase
