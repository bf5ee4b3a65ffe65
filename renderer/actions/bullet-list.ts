import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { shapeBlocks } from '../editor/format.ts'
import { canWrite } from './asks.ts'

/** A list with bullets. */
export const bulletList: Action = {
  name: 'bullet-list',
  label: 'List',
  menu: 'Format',
  keys: 'Mod+Shift+8',
  isEnabled: canWrite,
  run: () => {
    const { open } = desk()
    if (open !== null) shapeBlocks(open.editor, 'bullets')
  },
}
