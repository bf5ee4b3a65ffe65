import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { shapeBlocks } from '../editor/format.ts'
import { canWrite } from './asks.ts'

/** A quote set off from the text. */
export const blockQuote: Action = {
  name: 'block-quote',
  label: 'Block quote',
  menu: 'Format',
  keys: 'Mod+Alt+Q',
  isEnabled: canWrite,
  run: () => {
    const { open } = desk()
    if (open !== null) shapeBlocks(open.editor, 'block-quote')
  },
}
