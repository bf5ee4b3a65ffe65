import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { shapeBlocks } from '../editor/format.ts'
import { canWrite } from './asks.ts'

/** A list with numbers. */
export const numberedList: Action = {
  name: 'numbered-list',
  label: 'Numbered list',
  menu: 'Format',
  keys: 'Mod+Shift+7',
  isEnabled: canWrite,
  run: () => {
    const { open } = desk()
    if (open !== null) shapeBlocks(open.editor, 'numbers')
  },
}
