import type { Action } from './action.ts'
import { toggleCheck } from '../quotes/tie-quote.ts'
import { currentEntry, isOnQuote } from './asks.ts'

/** Marks the quote as checked against its source, or takes the check back. */
export const checkQuote: Action = {
  name: 'check-quote',
  label: 'Checked against its source',
  menu: 'Check',
  keys: 'C',
  where: 'quotes',
  isEnabled: isOnQuote,
  run: () => {
    const entry = currentEntry()
    if (entry?.type === 'tied') toggleCheck(entry.key)
  },
}
