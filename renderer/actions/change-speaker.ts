import type { Action } from './action.ts'
import { desk, setDesk } from '../desk/state.ts'
import { rangeOfQuote } from '../editor/tie.ts'
import { targetOfSuggestion } from '../quotes/target.ts'
import { canWrite, currentEntry } from './asks.ts'

/** Asks again who said the quote one stands on. */
export const changeSpeaker: Action = {
  name: 'change-speaker',
  label: 'Change the speaker',
  menu: 'Quotes',
  keys: 'S',
  where: 'quotes',
  isEnabled: () => canWrite() && currentEntry() !== undefined,
  run: () => {
    const entry = currentEntry()
    const { open } = desk()
    if (entry === undefined || open === null || open.readOnly) return
    if (entry.type === 'guess') {
      setDesk({ floating: { type: 'picker', target: targetOfSuggestion(open.editor, entry.suggestion) } })
      return
    }
    const range = rangeOfQuote(open.editor, entry.key)
    if (range !== null)
      setDesk({ floating: { type: 'picker', target: { ranges: [range], quoteId: entry.key } } })
  },
}
