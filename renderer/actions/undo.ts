import type { Action } from './action.ts'
import { desk, setDesk } from '../desk/state.ts'
import { derive } from '../quotes/derive.ts'
import { noteChange } from '../story/autosave.ts'
import { canWrite } from './asks.ts'

/** Takes back one step. */
export const undo: Action = {
  name: 'undo',
  label: 'Undo',
  menu: 'Edit',
  keys: 'Mod+Z',
  isEnabled: canWrite,
  run: () => {
    // What was just said to be done is what an editor wants back.
    const { toast } = desk()
    if (toast?.undo !== undefined) {
      setDesk({ toast: null })
      return toast.undo()
    }
    desk().open?.editor.undo()
    // Only the sheet hears the editor; elsewhere nothing would save this.
    if (desk().tab !== 'write') noteChange()
    void derive()
  },
}
