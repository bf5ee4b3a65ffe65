import { say } from '../desk/state.ts'
import { setRecordStatus } from '../quotes/tie-quote.ts'
import type { Action } from './action.ts'
import { currentEntry, isOnQuote } from './asks.ts'

/** Marks the quote off the record, so that its words will not leave; or puts it back on the record, and says so. */
export const offTheRecord: Action = {
  name: 'off-the-record',
  label: 'Off the record, or back on',
  menu: 'Quotes',
  keys: 'Mod+Shift+O',
  isEnabled: isOnQuote,
  run: () => {
    const entry = currentEntry()
    if (entry?.type !== 'tied') return
    const before = entry.quote.record.record
    const next = before === 'off' ? 'on' : 'off'
    setRecordStatus(entry.key, next)
    const says =
      next === 'off' ? 'Off the record: these words will not leave.' : 'On the record: these words may leave.'
    say(says, () => setRecordStatus(entry.key, before))
  },
}
