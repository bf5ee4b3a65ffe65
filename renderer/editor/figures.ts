import { type Descendant, Editor, Element, Node, Path, Transforms } from 'slate'
import type { Figure } from '#core/story/body'
import type { StoryEditor } from './story-editor.ts'
import { inOneStep } from './tie.ts'

/** The picture in whose caption the caret stands, and its path. */
export function figureAt(editor: StoryEditor): [Figure, Path] | undefined {
  if (editor.selection === null) return undefined
  return Editor.above(editor, { match: isFigure })
}

/** The path of the story's n-th picture, from 0. */
export function figurePath(editor: StoryEditor, index: number): Path | undefined {
  const paths = editor.children.flatMap((block, at): Path[] => (isFigure(block) ? [[at]] : []))
  return paths[index]
}

/** Puts a picture in after the block at the caret, which then stands in its caption. */
export function insertFigure(editor: StoryEditor, picture: string): void {
  insertAfterBlock(editor, [{ type: 'figure', picture, alt: '', credit: '', children: [{ text: '' }] }])
}

/** Puts blocks in whole after the one at the caret; in its place where it is an empty paragraph. One step of undo. */
export function insertAfterBlock(editor: StoryEditor, blocks: readonly Descendant[]): void {
  const insert = () => {
    const at = editor.selection?.focus.path[0] ?? editor.children.length - 1
    Transforms.insertNodes(editor, [...blocks], { at: [at + 1] })
    const before = editor.children[at]
    const isEmpty = Element.isElement(before) && before.type === 'paragraph' && Node.string(before) === ''
    if (isEmpty) Transforms.removeNodes(editor, { at: [at] })
    Transforms.select(editor, Editor.end(editor, [isEmpty ? at + blocks.length - 1 : at + blocks.length]))
  }
  inOneStep(editor, insert, blocks.some(isFigure) ? 'picture' : 'paste')
}

/** Takes a picture out with its caption; the caret goes where it stood. One step of undo. */
export function removeFigure(editor: StoryEditor, path: Path): void {
  const remove = () => {
    Transforms.removeNodes(editor, { at: path })
    if (editor.children.length === 0) {
      Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: [0] })
    }
    const at = Math.min(path[0] ?? 0, editor.children.length - 1)
    Transforms.select(editor, Editor.start(editor, [at]))
  }
  inOneStep(editor, remove, 'removal of a picture')
}

/** Moves a picture past the block above or below. Gives its new path, or null where there is none. */
export function moveFigure(editor: StoryEditor, path: Path, by: 1 | -1): Path | null {
  const to = (path[0] ?? 0) + by
  if (to < 0 || to >= editor.children.length) return null
  inOneStep(editor, () => Transforms.moveNodes(editor, { at: path, to: [to] }), 'move of a picture')
  return [to]
}

/** True for a picture with its caption. */
export function isFigure(node: unknown): node is Figure {
  return Element.isElement(node) && node.type === 'figure'
}
