import { IS_FOCUSED } from 'slate-dom'
import { ReactEditor } from 'slate-react'
import { isDrawn } from './once-drawn.ts'
import type { StoryEditor } from './story-editor.ts'

/**
 * Tells the editor that the keyboard has left the words of its body. Slate does not hear a blur that comes while it
 * sets the selection on the screen, nor one that comes of being taken off the screen: React sends no events then.
 * Believing itself still typed into, it would fetch the keyboard back at the next move of its caret, or as soon as it
 * is shown again, and letters meant for a list would land in the story. Returns the way to stop, to be called as the
 * editor goes off the screen and before anything else is drawn in its place.
 */
export function letTheKeyboardGo(editor: StoryEditor): () => void {
  const notice = (event: FocusEvent) => {
    if (!ReactEditor.isFocused(editor)) return
    if (!isDrawn(editor)) {
      // The story is being replaced: its editor may be shown again later, and must not take the keyboard then.
      IS_FOCUSED.set(editor, false)
      return
    }
    const isInBody =
      event.target instanceof Node && ReactEditor.hasDOMNode(editor, event.target, { editable: true })
    if (!isInBody) ReactEditor.blur(editor)
  }
  document.addEventListener('focusin', notice)
  return () => {
    document.removeEventListener('focusin', notice)
    IS_FOCUSED.set(editor, false)
  }
}
