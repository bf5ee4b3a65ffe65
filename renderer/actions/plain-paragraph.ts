import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { shapeBlocks } from '../editor/format.ts'
import { canWrite } from './asks.ts'

/** A plain paragraph. */
export const plainParagraph: Action = {
  name: 'plain-paragraph',
  label: 'Paragraph',
  menu: 'Format',
  keys: 'Mod+Alt+0',
  isEnabled: canWrite,
  run: () => {
    const { open } = desk()
    if (open !== null) shapeBlocks(open.editor, 'paragraph')
  },
}
