import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { derive } from '../quotes/derive.ts'
import { noteChange } from '../story/autosave.ts'
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
    // Only the sheet hears the editor; elsewhere nothing would save this.
    if (desk().tab !== 'write') noteChange()
    void derive()
  },
}
