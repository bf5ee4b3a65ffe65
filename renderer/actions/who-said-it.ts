import type { Action } from './action.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import { targetAtCaret } from '../quotes/target.ts'
import { canWrite } from './asks.ts'

/** Ties the selected words, or the quotation at the caret, to a speaker. */
export const whoSaidIt: Action = {
  name: 'who-said-it',
  label: 'Who said it?',
  menu: 'Quotes',
  keys: 'Mod+Shift+Q',
  isEnabled: canWrite,
  run: () => {
    const { open } = desk()
    if (open === null) return
    const target = targetAtCaret(open.editor)
    if (target === null || target.ranges.length === 0)
      say('Select the words, or stand inside quotation marks, to say who said them.')
    else setDesk({ tab: 'write', floating: { type: 'picker', target } })
  },
}
