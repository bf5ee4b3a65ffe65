import { desk, setDesk } from '../desk/state.ts'
import { type FigurePart, focusPartOnceDrawn } from '../editor/figure-parts.ts'
import { figurePath } from '../editor/figures.ts'
import { onceRendered } from '../editor/once-drawn.ts'

/** Moves the keyboard to a part of the story's n-th picture, from 0. */
export function goToFigure(index: number, part: FigurePart): void {
  const editor = desk().open?.editor
  setDesk({ tab: 'write' })
  if (editor === undefined) return
  // The story is drawn anew first.
  onceRendered(editor, () => {
    const path = figurePath(editor, index)
    if (path !== undefined) focusPartOnceDrawn(editor, path, part)
  })
}
