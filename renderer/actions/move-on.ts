import { moveOpenStoryOn } from '../desk/move-on.ts'
import type { Action } from './action.ts'
import { canWrite } from './asks.ts'

/** The next stage of the story: draft, copy edit, checking, ready, filed. */
export const moveOn: Action = {
  name: 'move-on',
  label: 'Move the story on',
  menu: 'Check',
  keys: 'Mod+Shift+M',
  isEnabled: canWrite,
  run: moveOpenStoryOn,
}
