import type { QuoteCase } from '../quote-case.ts'

export default {
  kind: 'indirect without that',
  why: 'Neither the headline nor the link line is read for speech.',
  text: 'Adeyemi Says Wall Will Fall\n\nThe council meets on Monday.\n\nRead more: Devlin says wall is sound',
  quotes: [],
} satisfies QuoteCase
