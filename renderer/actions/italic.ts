import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { toggleMark } from '../editor/format.ts'
import { canWrite } from './asks.ts'

/** Italic, or not. */
export const italic: Action = {
  name: 'italic',
  label: 'Italic',
  menu: 'Format',
  keys: 'Mod+I',
  isEnabled: canWrite,
  run: () => {
    const { open } = desk()
    if (open !== null) toggleMark(open.editor, 'italic')
  },
}
