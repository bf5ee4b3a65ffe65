import type { Action } from './action.ts'
import { recordStatuses } from '#core/story/quotation'
import { setRecordStatus } from '../quotes/tie-quote.ts'
import { currentEntry, isOnQuote } from './asks.ts'

/** On the record, background, deep background, off the record: the next of them. */
export const turnRecord: Action = {
  name: 'turn-record',
  label: 'Change the record status',
  menu: 'Quotes',
  keys: 'R',
  where: 'quotes',
  isEnabled: isOnQuote,
  run: () => {
    const entry = currentEntry()
    if (entry?.type !== 'tied') return
    const at = recordStatuses.indexOf(entry.quote.record.record)
    setRecordStatus(entry.key, recordStatuses[(at + 1) % recordStatuses.length] ?? 'on')
  },
}
