import type { Action } from './action.ts'
import { closeFloating, say, setDesk } from '../desk/state.ts'
import { derive } from '../quotes/derive.ts'
import { goTo, nextEntry } from '../quotes/go-to.ts'
import { focusBody } from '../story/held-caret.ts'
import { canWrite } from './asks.ts'

/** Opens the next guess for review. */
export const nextGuess: Action = {
  name: 'next-guess',
  label: 'Review the next guess',
  menu: 'Quotes',
  keys: 'F7',
  isEnabled: canWrite,
  run: async () => {
    // What was typed a moment ago counts too.
    await derive()
    const entry = nextEntry(({ type }) => type === 'guess')
    if (entry === undefined) {
      closeFloating()
      focusBody()
      return say('No guesses are left: every quote found has been settled.')
    }
    goTo(entry, false)
    // The words must stand in view before something can hang under them.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => setDesk({ floating: { type: 'review', key: entry.key } })),
    )
  },
}
