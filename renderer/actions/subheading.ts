import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { shapeBlocks } from '../editor/format.ts'
import { canWrite } from './asks.ts'

/** A smaller heading. */
export const subheading: Action = {
  name: 'subheading',
  label: 'Subheading',
  menu: 'Format',
  keys: 'Mod+Alt+3',
  isEnabled: canWrite,
  run: () => {
    const { open } = desk()
    if (open !== null) shapeBlocks(open.editor, 'subheading')
  },
}
