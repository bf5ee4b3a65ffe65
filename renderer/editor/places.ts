import { Editor, Element, Node, type Path, type Point, Range } from 'slate'
import type { StoryEditor } from './story-editor.ts'

/**
 * Between the two ways to name a place: Slate's points, and the UTF-16 offsets of `storyText(body).text` that the
 * quote finder and the quotes list speak. Text blocks are numbered as `textBlocks(body)` numbers them.
 */

/** The paths of the blocks that hold words, in reading order. */
export function textBlockPaths(editor: StoryEditor): readonly Path[] {
  return editor.children.flatMap((block, index): Path[] => {
    if (Element.isElement(block) && block.type === 'list')
      return block.children.map((_item, item) => [index, item])
    return [[index]]
  })
}

/** The Slate range of UTF-16 offsets in one text block. */
export function rangeInBlock(editor: StoryEditor, path: Path, start: number, end: number): Range {
  return { anchor: pointAt(editor, path, start, 'start'), focus: pointAt(editor, path, end, 'end') }
}

/** The ranges of a stretch of the story's text, one for each block it touches. */
export function rangesOfSpan(editor: StoryEditor, start: number, end: number): readonly Range[] {
  let offset = 0
  return textBlockPaths(editor).flatMap((path) => {
    const length = Node.string(Node.get(editor, path)).length
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, length)
    offset += length + 2
    return from < to ? [rangeInBlock(editor, path, from, to)] : []
  })
}

/** Which text block a point stands in, and the offset in its words. Null outside any. */
export function placeOf(
  editor: StoryEditor,
  point: Point,
): { block: number; path: Path; offset: number } | null {
  const paths = textBlockPaths(editor)
  const block = paths.findIndex((path) => path.every((step, index) => point.path[index] === step))
  const path = paths[block]
  if (path === undefined) return null
  const offset = Editor.string(editor, { anchor: Editor.start(editor, path), focus: point }).length
  return { block, path, offset }
}

/** True when a kept caret still names a place in this body. */
export function isPlace(editor: StoryEditor, range: Range): boolean {
  return [range.anchor, range.focus].every((point) => {
    if (!Node.has(editor, point.path)) return false
    const node = Node.get(editor, point.path)
    return 'text' in node && point.offset <= node.text.length
  })
}

/** At a border between leaves, `start` leans into the leaf that follows, `end` into the one before. */
function pointAt(editor: StoryEditor, path: Path, offset: number, lean: 'start' | 'end'): Point {
  let left = offset
  let last: Point = Editor.start(editor, path)
  for (const [leaf, at] of Node.texts(Node.get(editor, path))) {
    const length = leaf.text.length
    last = { path: [...path, ...at], offset: Math.min(left, length) }
    if (left < length || (left === length && lean === 'end')) return last
    left -= length
  }
  return last
}
