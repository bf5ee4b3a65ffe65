import type { Action } from './action.ts'
import { setDesk } from '../desk/state.ts'
import { focusBody } from '../story/held-caret.ts'
import { hasStory } from './asks.ts'

/** The story itself. */
export const write: Action = {
  name: 'write',
  label: 'Write',
  menu: 'View',
  keys: 'Alt+1',
  isEnabled: hasStory,
  run: () => {
    setDesk({ tab: 'write', floating: null })
    focusBody()
  },
}
