import type { Action } from './action.ts'
import { goTo, nextEntry } from '../quotes/go-to.ts'
import { refuse } from '../quotes/tie-quote.ts'
import { currentEntry, isOnGuess } from './asks.ts'

/** Refuses the guess; it does not come back. */
export const notAQuote: Action = {
  name: 'not-a-quote',
  label: 'Not a quote',
  menu: 'Quotes',
  keys: 'N',
  where: 'quotes',
  isEnabled: isOnGuess,
  run: () => {
    const entry = currentEntry()
    if (entry?.type !== 'guess') return
    const next = nextEntry(() => true)
    refuse(entry.suggestion)
    if (next !== undefined) goTo(next, false)
  },
}
