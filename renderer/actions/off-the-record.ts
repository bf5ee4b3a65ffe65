import { desk, say, setDesk } from '../desk/state.ts'
import { sayDone } from '../history/say-done.ts'
import { targetOfSuggestion } from '../quotes/target.ts'
import { sayOffTheRecord, setRecordStatus } from '../quotes/tie-quote.ts'
import type { Action } from './action.ts'
import { currentEntry, isOnGuess, isOnQuote } from './asks.ts'

/**
 * Marks the quote off the record, so that its words will not leave; or puts it back on the record, and says so. Of a
 * guess it asks first who spoke: only tied words can be kept from leaving.
 */
export const offTheRecord: Action = {
  name: 'off-the-record',
  label: 'Off the record, or back on',
  menu: 'Quotes',
  keys: 'Mod+Shift+O',
  isEnabled: () => isOnQuote() || isOnGuess(),
  run: () => {
    const entry = currentEntry()
    const { open } = desk()
    if (entry === undefined || open === null) return
    if (entry.type === 'guess') {
      const target = { ...targetOfSuggestion(open.editor, entry.suggestion), record: 'off' as const }
      setDesk({ tab: 'write', floating: { type: 'picker', target } })
      say('Say who spoke. With that the words are off the record.')
      return
    }
    const next = entry.quote.record.record === 'off' ? 'on' : 'off'
    setRecordStatus(entry.key, next)
    if (next === 'off') sayOffTheRecord(entry.key)
    else sayDone('On the record: these words may leave.')
  },
}
