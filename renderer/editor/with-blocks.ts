import { Editor, Element, Node, Path, Point, Range, Text, Transforms } from 'slate'
import type { Block } from '#core/story/body'
import type { StoryEditor } from './story-editor.ts'

/**
 * Keeps the body in the shape of core/story/body: blocks at the top, items in lists, words in blocks; and makes
 * Enter and Backspace behave at the edges of headings, lists and block quotes.
 */
export function withBlocks(editor: StoryEditor): StoryEditor {
  const { isInline, normalizeNode, insertBreak, deleteBackward, insertText } = editor

  editor.insertText = (text, options) => {
    leaveLinkAtItsEnd(editor)
    insertText(text, options)
  }
  editor.isInline = (element) => element.type === 'link' || isInline(element)

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry
    if (path.length === 0 && editor.children.length === 0) {
      Transforms.insertNodes(editor, emptyParagraph(), { at: [0] })
      return
    }
    if (Text.isText(node) && path.length === 1) {
      Transforms.wrapNodes(editor, emptyParagraph(), { at: path })
      return
    }
    if (Element.isElement(node)) {
      if (node.type === 'link' && Node.string(node) === '') {
        Transforms.unwrapNodes(editor, { at: path })
        return
      }
      if (node.type === 'list-item' && (path.length === 1 || !isList(Node.parent(editor, path)))) {
        Transforms.setNodes(editor, { type: 'paragraph' }, { at: path })
        return
      }
      if (path.length > 1 && isBlock(node)) {
        Transforms.liftNodes(editor, { at: path })
        return
      }
      if (node.type === 'list') {
        for (const [child, at] of Node.children(editor, path)) {
          if (Element.isElement(child) && child.type === 'list-item') continue
          if (Element.isElement(child) && child.type === 'list') Transforms.unwrapNodes(editor, { at })
          else if (Element.isElement(child) && !editor.isInline(child))
            Transforms.setNodes(editor, { type: 'list-item' }, { at })
          else Transforms.wrapNodes(editor, { type: 'list-item', children: [] }, { at })
          return
        }
      }
    }
    normalizeNode(entry, options)
  }

  editor.insertBreak = () => {
    const at = wordsAt(editor)
    if (at !== undefined) {
      const [block, path] = at
      const empty = Node.string(block) === ''
      if (block.type === 'list-item' && empty) {
        leaveList(editor, path)
        return
      }
      const { selection } = editor
      const atEnd =
        selection !== null && Range.isCollapsed(selection) && Editor.isEnd(editor, selection.anchor, path)
      if ((block.type === 'heading' || (block.type === 'block-quote' && empty)) && atEnd) {
        if (empty) Transforms.setNodes(editor, { type: 'paragraph' }, { at: path })
        else Transforms.insertNodes(editor, emptyParagraph(), { at: Path.next(path), select: true })
        return
      }
    }
    insertBreak()
  }

  editor.deleteBackward = (unit) => {
    const at = wordsAt(editor)
    const { selection } = editor
    if (at !== undefined && selection !== null && Range.isCollapsed(selection)) {
      const [block, path] = at
      if (block.type !== 'paragraph' && Point.equals(selection.anchor, Editor.start(editor, path))) {
        if (block.type === 'list-item') leaveList(editor, path)
        else Transforms.setNodes(editor, { type: 'paragraph' }, { at: path })
        return
      }
    }
    deleteBackward(unit)
  }
  return editor
}

/** The block that holds the words at the caret, and its path. */
export function wordsAt(
  editor: StoryEditor,
): [Exclude<Element, { type: 'link' | 'list' }>, Path] | undefined {
  const found = Editor.above(editor, {
    match: (node): node is Exclude<Element, { type: 'link' | 'list' }> =>
      Element.isElement(node) && node.type !== 'link' && node.type !== 'list',
  })
  return found
}

/** What is typed after a link's last letter is not part of the link. */
function leaveLinkAtItsEnd(editor: StoryEditor): void {
  const { selection } = editor
  if (selection === null || !Range.isCollapsed(selection)) return
  const link = Editor.above(editor, { match: (node) => Element.isElement(node) && node.type === 'link' })
  if (link === undefined || !Editor.isEnd(editor, selection.anchor, link[1])) return
  const next = Editor.next(editor, { at: link[1] })
  if (next !== undefined) Transforms.select(editor, Editor.start(editor, next[1]))
}

function leaveList(editor: StoryEditor, item: Path): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: item })
    Transforms.liftNodes(editor, { at: item })
  })
}

function isList(node: Node): boolean {
  return Element.isElement(node) && node.type === 'list'
}

function isBlock(node: Element): boolean {
  return node.type !== 'link' && node.type !== 'list-item'
}

function emptyParagraph(): Block {
  return { type: 'paragraph', children: [{ text: '' }] }
}
