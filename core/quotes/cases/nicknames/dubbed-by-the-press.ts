import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'nicknames',
  why: 'A case has the name that papers gave it.',
  text: 'The thief, dubbed the “Sunday Burglar” by the tabloids, asked for other charges to be weighed. “Denied,” Judge Imelda Cruz said.',
  quotes: [
    { words: '“Denied,”', type: 'direct', by: 'Imelda Cruz', as: 'Imelda Cruz', cue: 'said', group: 0 },
  ],
} satisfies QuoteCase
