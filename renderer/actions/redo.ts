import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { derive } from '../quotes/derive.ts'
import { canWrite } from './asks.ts'

/** Does again what was taken back. */
export const redo: Action = {
  name: 'redo',
  label: 'Redo',
  menu: 'Edit',
  keys: 'Mod+Shift+Z',
  isEnabled: canWrite,
  run: () => {
    desk().open?.editor.redo()
    void derive()
  },
}
