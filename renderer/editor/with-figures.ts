import { Editor, Element, Node, Path, Point, Range, Transforms } from 'slate'
import { figureAt, isFigure } from './figures.ts'
import type { StoryEditor } from './story-editor.ts'

/**
 * A picture keeps whole. Enter leaves its caption, and neither Backspace nor Delete joins a caption with the blocks
 * beside it: the caret only goes there. A picture goes when it is itself chosen and deleted (see figure-keys.ts), or
 * lies in what is.
 */
export function withFigures(editor: StoryEditor): StoryEditor {
  const { insertBreak, deleteBackward, deleteForward } = editor

  editor.insertBreak = () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) Transforms.delete(editor)
    const at = figureAt(editor)
    if (at === undefined) return insertBreak()
    const paragraph = { type: 'paragraph' as const, children: [{ text: '' }] }
    Transforms.insertNodes(editor, paragraph, { at: Path.next(at[1]), select: true })
  }

  editor.deleteBackward = (unit) => {
    const block = blockAtEdge(editor, 'start')
    if (block === null) return deleteBackward(unit)
    if (isFigure(editor.children[block])) return
    if (!isFigure(editor.children[block - 1])) return deleteBackward(unit)
    leaveFor(editor, block, Editor.end(editor, [block - 1]))
  }

  editor.deleteForward = (unit) => {
    const block = blockAtEdge(editor, 'end')
    const isBeside = block !== null && [block, block + 1].some((at) => isFigure(editor.children[at]))
    if (block === null || !isBeside) return deleteForward(unit)
    if (block + 1 < editor.children.length) leaveFor(editor, block, Editor.start(editor, [block + 1]))
  }
  return editor
}

/** The number of the block at whose very start or end the caret stands; null where it does not. */
function blockAtEdge(editor: StoryEditor, edge: 'start' | 'end'): number | null {
  const { selection } = editor
  if (selection === null || !Range.isCollapsed(selection)) return null
  const block = selection.anchor.path[0]
  if (block === undefined) return null
  const point = edge === 'start' ? Editor.start(editor, [block]) : Editor.end(editor, [block])
  return Point.equals(point, selection.anchor) ? block : null
}

/** Moves the caret beside; an empty paragraph that it leaves goes. */
function leaveFor(editor: StoryEditor, block: number, point: Point): void {
  Transforms.select(editor, point)
  const left = editor.children[block]
  if (Element.isElement(left) && left.type === 'paragraph' && Node.string(left) === '') {
    Transforms.removeNodes(editor, { at: [block] })
  }
}
