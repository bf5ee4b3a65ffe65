import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { figureAt, removeFigure } from '../editor/figures.ts'
import { focusBody } from '../story/held-caret.ts'
import { isOnPicture } from './asks.ts'

/** Takes the picture one stands on out of the story, with its caption. Undo brings it back. */
export const takePictureOut: Action = {
  name: 'take-picture-out',
  label: 'Take the picture out',
  menu: 'Format',
  isEnabled: isOnPicture,
  run: () => {
    const editor = desk().open?.editor
    const at = editor === undefined ? undefined : figureAt(editor)
    if (editor === undefined || at === undefined) return
    removeFigure(editor, at[1])
    focusBody()
  },
}
