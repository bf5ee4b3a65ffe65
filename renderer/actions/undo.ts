import type { Action } from './action.ts'
import { desk, setDesk } from '../desk/state.ts'
import { takeStep } from '../history/take-step.ts'
import { canWrite } from './asks.ts'

/** Takes back the last thing that was done: in the open story, or to the library where a toast still offers that. */
export const undo: Action = {
  name: 'undo',
  label: 'Undo',
  menu: 'Edit',
  keys: 'Mod+Z',
  isEnabled: canWrite,
  run: () => {
    const { toast } = desk()
    if (toast?.undo?.type !== 'act') return takeStep('undo')
    setDesk({ toast: null })
    toast.undo.run()
  },
}
