import type { Action } from './action.ts'
import { currentEntry, isOnQuote } from './asks.ts'
import { untie } from '../quotes/tie-quote.ts'

/** Takes the tie off the quote; its words stay. */
export const untieQuote: Action = {
  name: 'untie-quote',
  label: 'Take the speaker off',
  menu: 'Quotes',
  keys: 'Mod+Shift+U',
  isEnabled: isOnQuote,
  run: () => {
    const entry = currentEntry()
    if (entry?.type === 'tied') untie(entry.key)
  },
}
