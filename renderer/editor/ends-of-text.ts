import type { KeyboardEvent } from 'react'
import { Editor, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import { readCaret } from './read-caret.ts'
import type { StoryEditor } from './story-editor.ts'

/**
 * Ctrl+Home and Ctrl+End, with Shift from where one stands. The engine’s own go no further than the paragraphs that it
 * has drawn, and a long story is drawn as it comes into sight.
 */
export function onEndsOfText(editor: StoryEditor, event: KeyboardEvent): void {
  const isEnd = event.key === 'End'
  if ((!isEnd && event.key !== 'Home') || !event.ctrlKey || event.altKey || event.metaKey) return
  if (!ReactEditor.hasEditableTarget(editor, event.target)) return
  event.preventDefault()
  readCaret(editor)
  const focus = isEnd ? Editor.end(editor, []) : Editor.start(editor, [])
  const anchor = event.shiftKey ? (editor.selection?.anchor ?? focus) : focus
  Transforms.select(editor, { anchor, focus })
}
