import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { toggleMark } from '../editor/format.ts'
import { canWrite } from './asks.ts'

/** Bold, or not. */
export const bold: Action = {
  name: 'bold',
  label: 'Bold',
  menu: 'Format',
  keys: 'Mod+B',
  isEnabled: canWrite,
  run: () => {
    const { open } = desk()
    if (open !== null) toggleMark(open.editor, 'bold')
  },
}
