import type { Action } from './action.ts'
import { setRecordStatus } from '../quotes/tie-quote.ts'
import { currentEntry, isOnQuote } from './asks.ts'

/** Marks the quote off the record: its words will not leave. */
export const offTheRecord: Action = {
  name: 'off-the-record',
  label: 'Off the record',
  menu: 'Quotes',
  keys: 'Mod+Shift+O',
  isEnabled: isOnQuote,
  run: () => {
    const entry = currentEntry()
    if (entry?.type === 'tied') setRecordStatus(entry.key, 'off')
  },
}
