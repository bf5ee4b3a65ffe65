import { Editor, Element, Node, Path, Range, Text, Transforms } from 'slate'
import type { StoryEditor } from './story-editor.ts'

/**
 * A quote is a mark on the leaves. Typing at its right edge, after the closing mark, is not part of it; every run
 * of one quotation names the same speaker. Whether runs stand together is never repaired: the text decides.
 */
export function withQuotes(editor: StoryEditor): StoryEditor {
  const { insertText, normalizeNode, insertBreak } = editor

  editor.insertText = (text, options) => {
    dropMarkAtRightEdge(editor)
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

/** At the end of a quote's last leaf, after a closing mark, what is typed next belongs to nobody. */
function dropMarkAtRightEdge(editor: StoryEditor): void {
  const { selection } = editor
  if (selection === null || !Range.isCollapsed(selection)) return
  const [leaf, path] = Editor.node(editor, selection.anchor)
  if (!Text.isText(leaf) || leaf.quoteId === undefined || selection.anchor.offset !== leaf.text.length) return
  if (!/[”’"'»“]$/.test(leaf.text)) return
  const next = Editor.next(editor, { at: path, match: Text.isText })
  if (next !== undefined && next[0].quoteId === leaf.quoteId && Path.isSibling(next[1], path)) return
  const marks = { ...Editor.marks(editor) }
  delete marks.quoteId
  delete marks.speakerId
  editor.marks = marks
}
