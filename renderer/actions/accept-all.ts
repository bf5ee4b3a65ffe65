import type { Action } from './action.ts'
import { desk, say } from '../desk/state.ts'
import { acceptGuesses } from '../quotes/tie-quote.ts'
import { canWrite } from './asks.ts'

/** Accepts every guess at least nine tenths sure. */
export const acceptAll: Action = {
  name: 'accept-all',
  label: 'Accept all guesses at least 90% sure',
  menu: 'Quotes',
  keys: 'Mod+Shift+Enter',
  isEnabled: canWrite,
  run: async () => {
    const sure = desk().suggestions.filter(({ certainty, speaker }) => certainty >= 0.9 && speaker !== null)
    const count = await acceptGuesses(sure)
    if (count === null) return
    const rest = desk().suggestions.length
    say(
      count === 0
        ? 'No guess is 90% sure. F7 goes through them one by one.'
        : `${count} accepted; one undo takes them all back. ${rest === 0 ? 'None is left.' : `${rest} less sure wait for F7.`}`,
    )
  },
}
