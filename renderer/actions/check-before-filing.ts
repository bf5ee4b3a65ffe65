import type { Action } from './action.ts'
import { setDesk } from '../desk/state.ts'
import { hasStory } from './asks.ts'

/** One page: what stops the story, what is worth a look, what is left out. */
export const checkBeforeFiling: Action = {
  name: 'check-before-filing',
  label: 'Check before filing',
  menu: 'File',
  keys: 'Alt+4',
  isEnabled: hasStory,
  run: () => setDesk({ tab: 'file', floating: null }),
}
