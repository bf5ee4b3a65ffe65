import type { KeyboardEvent } from 'react'
import { Editor, Path, Point, Range } from 'slate'
import { focusPart, focusWords } from './figure-parts.ts'
import { figureAt, removeFigure } from './figures.ts'
import type { StoryEditor } from './story-editor.ts'
import { ReactEditor } from 'slate-react'

/**
 * The keys that walk a figure: Tab goes from its picture to the caption, the credit and what it shows, and out below;
 * Shift+Tab back; Escape to the caption. On the picture, Delete takes it out.
 */
export function onCaptionKey(editor: StoryEditor, event: KeyboardEvent): void {
  const at = figureAt(editor)
  if (at === undefined || !ReactEditor.hasEditableTarget(editor, event.target)) return
  const [, path] = at
  const { selection } = editor
  const isAtStart =
    selection !== null &&
    Range.isCollapsed(selection) &&
    Point.equals(selection.anchor, Editor.start(editor, path))
  if (event.key === 'Tab') {
    event.preventDefault()
    focusPart(editor, path, event.shiftKey ? 'picture' : 'credit')
  } else if (event.key === 'Backspace' && isAtStart) {
    event.preventDefault()
    focusPart(editor, path, 'picture')
  }
}

/** A key on the picture itself. */
export function onPictureKey(editor: StoryEditor, path: Path, event: KeyboardEvent, readOnly: boolean): void {
  switch (event.key) {
    case 'Delete':
    case 'Backspace':
      if (readOnly) return
      event.preventDefault()
      removeFigure(editor, path)
      ReactEditor.focus(editor)
      return
    case 'ArrowUp':
    case 'ArrowLeft':
      event.preventDefault()
      if (Path.hasPrevious(path)) focusWords(editor, Path.previous(path))
      return
    case 'Tab':
      event.preventDefault()
      if (event.shiftKey && Path.hasPrevious(path)) focusWords(editor, Path.previous(path))
      else focusWords(editor, path)
      return
    case 'ArrowDown':
    case 'ArrowRight':
    case 'Enter':
    case 'Escape':
      event.preventDefault()
      focusWords(editor, path)
  }
}

/** A key in the credit or in what the picture shows. */
export function onFieldKey(
  editor: StoryEditor,
  path: Path,
  part: 'credit' | 'alt',
  event: KeyboardEvent,
): void {
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Escape') {
    event.preventDefault()
    focusWords(editor, path)
  } else if (event.key === 'Tab' || event.key === 'Enter') {
    event.preventDefault()
    const isBack = event.key === 'Tab' && event.shiftKey
    if (part === 'alt' && isBack) return focusPart(editor, path, 'credit')
    if (part === 'credit' && !isBack) return focusPart(editor, path, 'alt')
    const below = Path.next(path)
    if (isBack || below[0] === editor.children.length) return focusWords(editor, path)
    focusWords(editor, below)
  }
}
