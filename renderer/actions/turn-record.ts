import { nextRecordStatus, recordNames } from '#core/story/quotation'
import { say } from '../desk/state.ts'
import { sayDone } from '../history/say-done.ts'
import { sayOffTheRecord, setRecordStatus } from '../quotes/tie-quote.ts'
import { keysInWords } from '../ui/platform.ts'
import type { Action } from './action.ts'
import { currentEntry, isOnQuote } from './asks.ts'

/** On the record, background, deep background, off the record: the next of them. From the last only its own key leads back. */
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
    const next = nextRecordStatus(entry.quote.record.record)
    if (next === null) return say(`Off the record. ${keysInWords('Mod+Shift+O')} puts it back on the record.`)
    setRecordStatus(entry.key, next)
    if (next === 'off') sayOffTheRecord(entry.key)
    else sayDone(`${recordNames[next]}.`)
  },
}
