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

/**
 * Before a quote's first letter, and after its closing mark, what is typed belongs to nobody. At the right edge of
 * words without marks typing goes on being theirs: an editor completes what was reported.
 */
function dropMarkAtEdges(editor: StoryEditor): void {
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
  const find = side === 'next' ? Editor.next : Editor.previous
  const found = find(editor, { at: path, match: (node) => Text.isText(node) && node.text !== '' })
  if (found === undefined || found[1][0] !== path[0] || !Text.isText(found[0])) return undefined
  return found[0]
}
