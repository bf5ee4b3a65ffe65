import { Editor, Element, Node, Path, Range, Text, Transforms } from 'slate'
import type { StoryEditor } from './story-editor.ts'

/**
 * A quote is a mark on the leaves. Typing at its right edge, after the closing mark, is not part of it; every run
 * of one quotation names the same speaker. Whether runs stand together is never repaired: the text decides.
 */
export function withQuotes(editor: StoryEditor): StoryEditor {
  const { insertText, normalizeNode, insertBreak } = editor

  editor.insertText = (text, options) => {
    dropMarkAtEdges(editor)
    insertText(text, options)
  }

  editor.insertBreak = () => {
    insertBreak()
    if (editor.selection === null) return
    const [block] =
      Editor.above(editor, { match: (node) => Element.isElement(node) && !editor.isInline(node) }) ?? []
    // A fresh, empty line is nobody's words until somebody says so.
    if (block !== undefined && Node.string(block) === '') {
      Transforms.unsetNodes(editor, ['quoteId', 'speakerId'], { match: Text.isText })
    }
  }

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry
    if (Text.isText(node)) {
      if (node.quoteId === undefined && node.speakerId !== undefined) {
        Transforms.unsetNodes(editor, 'speakerId', { at: path })
        return
      }
      if (node.quoteId !== undefined && agreeWithFirstRun(editor, node, path)) return
    }
    normalizeNode(entry, options)
  }
  return editor
}

/** Gives a leaf the speaker of its quotation's first leaf. True when it changed something. */
function agreeWithFirstRun(editor: StoryEditor, leaf: Text, path: Path): boolean {
  for (const [first] of Node.texts(editor)) {
    if (first.quoteId !== leaf.quoteId) continue
    if (first.speakerId === leaf.speakerId) return false
    if (first.speakerId === undefined) Transforms.unsetNodes(editor, 'speakerId', { at: path })
    else Transforms.setNodes(editor, { speakerId: first.speakerId }, { at: path })
    return true
  }
  return false
}

/** The quotation that something inserted at the caret becomes part of, and who said it. */
export type QuoteAround = { readonly quoteId: string; readonly speakerId?: string }

/**
 * The quote that the caret is in the middle of: its words are on both sides. Words off the record (`isOff`) also reach
 * over the gap between two of their paragraphs. Null elsewhere, and while something is selected.
 */
export function quoteAround(editor: StoryEditor, isOff: (quoteId: string) => boolean): QuoteAround | null {
  const { selection } = editor
  if (selection === null || Range.isExpanded(selection)) return null
  const [leaf, path] = Editor.node(editor, selection.anchor)
  if (!Text.isText(leaf)) return null
  const { offset } = selection.anchor
  const [before, beforeAt] = offset > 0 ? [leaf, path] : leafBeside(editor, path, 'previous')
  const [after, afterAt] = offset < leaf.text.length ? [leaf, path] : leafBeside(editor, path, 'next')
  if (before?.quoteId === undefined || before.quoteId !== after?.quoteId) return null
  const { quoteId, speakerId } = before
  if (beforeAt?.[0] !== afterAt?.[0] && !isOff(quoteId)) return null
  return speakerId === undefined ? { quoteId } : { quoteId, speakerId }
}

/**
 * Before a quote's first letter and after its closing mark, what is inserted is not part of it. At the right edge of
 * words without quotation marks it is: an editor completes what was reported.
 */
export function dropMarkAtEdges(editor: StoryEditor): void {
  const { selection } = editor
  if (selection === null || !Range.isCollapsed(selection)) return
  const [leaf, path] = Editor.node(editor, selection.anchor)
  if (!Text.isText(leaf) || leaf.quoteId === undefined) return
  const { offset } = selection.anchor
  const isBefore = offset === 0 && neighbour(editor, path, 'previous')?.quoteId !== leaf.quoteId
  const isAfter =
    offset === leaf.text.length &&
    /[”’"'»“]$/.test(leaf.text) &&
    neighbour(editor, path, 'next')?.quoteId !== leaf.quoteId
  if (!isBefore && !isAfter) return
  const { quoteId: _quote, speakerId: _speaker, ...marks } = Editor.marks(editor) ?? {}
  editor.marks = marks
}

/** The leaf with words next to this one in its block. */
function neighbour(editor: StoryEditor, path: Path, side: 'previous' | 'next'): Text | undefined {
  const [leaf, at] = leafBeside(editor, path, side)
  return at?.[0] === path[0] ? leaf : undefined
}

/** The leaf with words next to this one in the story, and its path. */
function leafBeside(editor: StoryEditor, path: Path, side: 'previous' | 'next'): [Text, Path] | [] {
  const find = side === 'next' ? Editor.next : Editor.previous
  const found = find(editor, { at: path, match: (node) => Text.isText(node) && node.text !== '' })
  return found !== undefined && Text.isText(found[0]) ? [found[0], found[1]] : []
}
