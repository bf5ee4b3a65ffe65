import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { focusPartOnceDrawn } from '../editor/figure-parts.ts'
import { figureAt, moveFigure } from '../editor/figures.ts'
import { isOnPicture } from './asks.ts'

/** Moves the picture one stands on past the block above it. */
export const movePictureUp: Action = {
  name: 'move-picture-up',
  label: 'Move the picture up',
  menu: 'Format',
  keys: 'Alt+Shift+ArrowUp',
  isEnabled: isOnPicture,
  run: () => movePicture(-1),
}

/** Moves it past the block below. */
export const movePictureDown: Action = {
  name: 'move-picture-down',
  label: 'Move the picture down',
  menu: 'Format',
  keys: 'Alt+Shift+ArrowDown',
  isEnabled: isOnPicture,
  run: () => movePicture(1),
}

function movePicture(by: 1 | -1): void {
  const editor = desk().open?.editor
  const at = editor === undefined ? undefined : figureAt(editor)
  if (editor === undefined || at === undefined) return
  const to = moveFigure(editor, at[1], by)
  if (to !== null) focusPartOnceDrawn(editor, to, 'picture')
}
