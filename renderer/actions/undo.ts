import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { derive } from '../quotes/derive.ts'
import { canWrite } from './asks.ts'

/** Takes back one step. */
export const undo: Action = {
  name: 'undo',
  label: 'Undo',
  menu: 'Edit',
  keys: 'Mod+Z',
  isEnabled: canWrite,
  run: () => {
    desk().open?.editor.undo()
    derive()
  },
}
