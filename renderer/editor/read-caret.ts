import { Range, Transforms } from 'slate'
import { EDITOR_TO_ELEMENT } from 'slate-dom'
import { ReactEditor } from 'slate-react'
import { isCaretHeld } from '../story/held-caret.ts'
import type { StoryEditor } from './story-editor.ts'

/**
 * Takes the caret from where it stands on the screen. Slate reads it up to 100 ms late, and drawing the story anew
 * in that time would put it back: so this comes before every drawing and every action that asks where one stands.
 */
export function readCaret(editor: StoryEditor): void {
  if (isCaretHeld()) return
  const body = EDITOR_TO_ELEMENT.get(editor)
  if (body === undefined || document.activeElement !== body || ReactEditor.isComposing(editor)) return
  const selection = document.getSelection()
  if (selection === null || selection.rangeCount === 0) return
  if (!body.contains(selection.anchorNode) || !body.contains(selection.focusNode)) return
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true })
  if (range === null) return
  if (editor.selection === null || !Range.equals(range, editor.selection)) Transforms.select(editor, range)
}
