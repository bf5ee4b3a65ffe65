import { Editor, type Path, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import type { Figure } from '#core/story/body'
import { onceRendered } from './once-drawn.ts'
import type { StoryEditor } from './story-editor.ts'

/** The parts of a figure that the keyboard can stand in beside its caption. */
export type FigurePart = 'picture' | 'credit' | 'alt'

/** Moves the keyboard to a part of a figure that is drawn, at once: the next key is that part's own. */
export function focusPart(editor: StoryEditor, path: Path, part: FigurePart): void {
  const [figure] = Editor.node(editor, path)
  const element = ReactEditor.toDOMNode(editor, figure).querySelector<HTMLElement>(`[data-part="${part}"]`)
  element?.focus()
  element?.scrollIntoView({ block: 'nearest' })
}

/** The same, once what was changed is drawn. */
export function focusPartOnceDrawn(editor: StoryEditor, path: Path, part: FigurePart): void {
  onceRendered(editor, () => focusPart(editor, path, part))
}

/** Moves the keyboard to the end of a block's words. */
export function focusWords(editor: StoryEditor, path: Path): void {
  Transforms.select(editor, Editor.end(editor, path))
  ReactEditor.focus(editor)
}

/** The figure whose picture the keyboard stands on: what is copied, cut and deleted is then the figure. */
export function chosenFigure(editor: StoryEditor): [Figure, Path] | undefined {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || at.dataset['part'] !== 'picture') return undefined
  if (!ReactEditor.hasDOMNode(editor, at)) return undefined
  const node = ReactEditor.toSlateNode(editor, at)
  if (!('type' in node) || node.type !== 'figure') return undefined
  return [node, ReactEditor.findPath(editor, node)]
}
