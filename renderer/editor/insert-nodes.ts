import { type Descendant, Range, Text, Transforms } from 'slate'
import { figureAt, insertAfterBlock, isFigure } from './figures.ts'
import type { StoryEditor } from './story-editor.ts'
import { inOneStep } from './tie.ts'
import { quoteAround } from './with-quotes.ts'

/**
 * Puts nodes in at the caret, in the place of what is selected, in one step of undo. Words flow in, in a caption all is
 * words, pictures stay whole.
 *
 * In the middle of a quote everything that comes in is part of the quote, as typing is, so that it never parts the
 * protection of words off the record. Only a quote of its own keeps its speaker, and not inside words off the record.
 */
export function insertNodesAtCaret(
  editor: StoryEditor,
  nodes: readonly Descendant[],
  isOff: (quoteId: string) => boolean = () => false,
): void {
  inOneStep(
    editor,
    () => {
      if (editor.selection !== null && Range.isExpanded(editor.selection)) Transforms.delete(editor)
      const around = quoteAround(editor, isOff)
      const marked = around === null ? nodes : nodes.map((node) => withMark(node, around, isOff))
      if (figureAt(editor) !== undefined) Transforms.insertFragment(editor, asOneLine(marked))
      else if (marked.some(isFigure)) insertAfterBlock(editor, marked)
      else Transforms.insertFragment(editor, [...marked])
    },
    'paste',
  )
}

type Mark = { readonly quoteId: string; readonly speakerId?: string }

function withMark(node: Descendant, mark: Mark, isOff: (quoteId: string) => boolean): Descendant {
  if (!Text.isText(node)) {
    // Marking leaves keeps an element's own type.
    return { ...node, children: node.children.map((child) => withMark(child, mark, isOff)) } as Descendant
  }
  if (node.quoteId !== undefined && !isOff(mark.quoteId)) return node
  const { quoteId: _quote, speakerId: _speaker, ...leaf } = node
  return { ...leaf, ...mark }
}

/** The words of some nodes with their marks, what were blocks separated by a space. */
function asOneLine(nodes: readonly Descendant[]): Descendant[] {
  const isInline = (node: Descendant) => Text.isText(node) || node.type === 'link'
  return nodes.flatMap((node, index): Descendant[] => {
    if (Text.isText(node) || node.type === 'link') return [node]
    const words = asOneLine(node.children)
    const before = nodes[index - 1]
    return before === undefined || isInline(before) ? words : [{ text: ' ' }, ...words]
  })
}
