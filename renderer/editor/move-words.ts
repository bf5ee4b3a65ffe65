import { type Descendant, Editor, Element, Node, Path, type Point, Range, Transforms } from 'slate'
import { isFigure } from './figures.ts'
import { insertNodesAtCaret } from './insert-nodes.ts'
import type { StoryEditor } from './story-editor.ts'
import { inOneStep } from './tie.ts'

/** The range that a cut or drag of this selection takes: whole blocks as they are, else without a hanging line end. */
export function movableRange(editor: StoryEditor, range: Range): Range {
  return wholeBlocks(editor, range) === null ? Editor.unhangRange(editor, range) : range
}

/** The nodes that a copy of a range takes; of a caption only its words. */
export function copiedNodes(editor: StoryEditor, range: Range): readonly Descendant[] {
  const nodes = Editor.fragment(editor, range)
  const [first] = nodes
  return nodes.length === 1 && isFigure(first) ? [{ type: 'paragraph', children: first.children }] : nodes
}

/** Deletes what a cut takes. Gives where it can be put back: a path for whole blocks, else a point. */
export function deleteRange(editor: StoryEditor, range: Range): Path | Point {
  const blocks = wholeBlocks(editor, range)
  if (blocks !== null) {
    for (const path of blocks.toReversed()) Transforms.removeNodes(editor, { at: path })
    const [first = [0]] = blocks
    if (Node.has(editor, first)) Transforms.select(editor, Editor.start(editor, first))
    return first
  }
  Transforms.select(editor, range)
  Editor.deleteFragment(editor)
  return editor.selection?.anchor ?? Editor.end(editor, [])
}

/**
 * Moves the words of a range to a point, in one step of undo, ties and all. Whole words take their spaces along: none is
 * doubled where they were, none is missing where they go. Does nothing when the point is in the range.
 */
export function moveWords(editor: StoryEditor, range: Range, to: Point): void {
  if (Range.includes(range, to)) return
  const nodes = copiedNodes(editor, range)
  const blocks = wholeBlocks(editor, range)
  const isWords = blocks === null && nodes.length === 1 && areWholeWords(editor, range)
  inOneStep(
    editor,
    () => {
      const target = Editor.pointRef(editor, to)
      const gap = deleteRange(editor, range)
      if (isWords && !Path.isPath(gap)) closeGap(editor, gap)
      const at = target.unref()
      if (at === null) return
      Transforms.select(editor, at)
      if (!isWords) return insertNodesAtCaret(editor, blocks === null ? nodes : nodes.slice(0, blocks.length))
      insertNodesAtCaret(editor, withSpaces(editor, at, nodes))
    },
    'move',
  )
}

/** The paths of the top blocks that a range takes whole: from the start of one to the start of another. */
function wholeBlocks(editor: StoryEditor, range: Range): readonly Path[] | null {
  const [start, end] = Range.edges(range)
  const [first, last] = [start.path[0] ?? 0, end.path[0] ?? 0]
  if (first >= last || !Editor.isStart(editor, start, [first]) || !Editor.isStart(editor, end, [last]))
    return null
  if ([first, last].some((at) => !holdsWords(editor.children[at]))) return null
  return Array.from({ length: last - first }, (_, index) => [first + index])
}

function holdsWords(block: Descendant | undefined): boolean {
  return Element.isElement(block) && block.type !== 'list'
}

/** A letter or digit, or a mark that ends or opens words. */
const WORD = /[\p{L}\p{N}\p{M}]/u
const BEFORE_SPACE = /[\p{L}\p{N}\p{M}.,;:!?…%)\]”’"']/u
const AFTER_SPACE = /[\p{L}\p{N}\p{M}([“‘"'£$€]/u

function areWholeWords(editor: StoryEditor, range: Range): boolean {
  const [start, end] = Range.edges(range)
  const [words, before, after] = [
    Editor.string(editor, range),
    textBefore(editor, start),
    textAfter(editor, end),
  ]
  const cuts = (one: string, other: string) => WORD.test(one) && WORD.test(other)
  return (
    words.trim() !== '' &&
    !cuts(before.slice(-1), words.slice(0, 1)) &&
    !cuts(words.slice(-1), after.slice(0, 1))
  )
}

/** Where words were taken out: one space is left between words, none at the ends of a block or before a stop. */
function closeGap(editor: StoryEditor, gap: Point): void {
  const [before, after] = [textBefore(editor, gap), textAfter(editor, gap)]
  if (/^\s/.test(after) && (before === '' || /\s$/.test(before))) {
    Transforms.delete(editor, { at: gap, unit: 'character' })
  } else if (/\s$/.test(before) && (after === '' || /^[.,;:!?…)\]”’]/.test(after))) {
    Transforms.delete(editor, { at: gap, unit: 'character', reverse: true })
  }
}

/** Words with the spaces that they need at a point and no others. The spaces are not part of a quote. */
function withSpaces(editor: StoryEditor, at: Point, nodes: readonly Descendant[]): readonly Descendant[] {
  const [block] = nodes
  if (!Element.isElement(block) || block.type === 'list') return nodes
  const [before, after] = [textBefore(editor, at), textAfter(editor, at)]
  const words = trimmed(block)
  const text = Node.string(words)
  const lead =
    BEFORE_SPACE.test(before.slice(-1)) && AFTER_SPACE.test(text.slice(0, 1)) ? [{ text: ' ' }] : []
  const tail = BEFORE_SPACE.test(text.slice(-1)) && AFTER_SPACE.test(after.slice(0, 1)) ? [{ text: ' ' }] : []
  // Spaces around keep an element's own type.
  return [{ ...words, children: [...lead, ...words.children, ...tail] } as Descendant]
}

function trimmed<T extends Element>(block: T): T {
  const texts = Array.from(Node.texts(block))
  const firstWord = texts.findIndex(([{ text }]) => text.trim() !== '')
  const lastWord = texts.findLastIndex(([{ text }]) => text.trim() !== '')
  let index = -1
  const trim = (node: Descendant): Descendant => {
    if (!('text' in node)) return { ...node, children: node.children.map(trim) } as Descendant
    index += 1
    if (index < firstWord || index > lastWord) return { ...node, text: '' }
    const start = index === firstWord ? node.text.trimStart() : node.text
    return { ...node, text: index === lastWord ? start.trimEnd() : start }
  }
  // Trimming leaves keeps an element's own type.
  return { ...block, children: block.children.map(trim) } as T
}

function textBefore(editor: StoryEditor, point: Point): string {
  return Editor.string(editor, { anchor: Editor.start(editor, blockOf(editor, point)), focus: point })
}

function textAfter(editor: StoryEditor, point: Point): string {
  return Editor.string(editor, { anchor: point, focus: Editor.end(editor, blockOf(editor, point)) })
}

function blockOf(editor: StoryEditor, point: Point): Path {
  const block = Editor.above(editor, {
    at: point,
    match: (node) => Element.isElement(node) && node.type !== 'link',
  })
  return block?.[1] ?? point.path.slice(0, 1)
}
