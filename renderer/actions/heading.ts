import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { shapeBlocks } from '../editor/format.ts'
import { canWrite } from './asks.ts'

/** A heading between parts of the story. */
export const heading: Action = {
  name: 'heading',
  label: 'Heading',
  menu: 'Format',
  keys: 'Mod+Alt+2',
  isEnabled: canWrite,
  run: () => {
    const { open } = desk()
    if (open !== null) shapeBlocks(open.editor, 'heading')
  },
}
