import { nanoid } from 'nanoid'
import { type Descendant, Element, Node, Range, Text, Transforms } from 'slate'
import { exportHtml } from '#core/exporters/html'
import { exportText } from '#core/exporters/text'
import { wholeBody } from '#core/importers/imported'
import { importHtml } from '#core/importers/import-html'
import { importText } from '#core/importers/import-text'
import type { Block, Figure } from '#core/story/body'
import { publicStory } from '#core/story/public-story'
import { countWords, storyText } from '#core/story/story-text'
import { emptyStory } from '#core/story/story'
import { figureAt, insertAfterBlock, isFigure } from './figures.ts'
import type { ClipboardReport, QuoteRecords, StoryEditor } from './story-editor.ts'
import { inOneStep } from './tie.ts'

/** Names a copy held in this window's memory; the clipboard carries the name, never our own nodes. */
const TOKEN_TYPE = 'application/x-copydesk-copy'

/**
 * What leaves by copy, cut or drag, and what comes in by paste or drop.
 *
 * Out: clean HTML and plain text in which no off-the-record word stands, and no id. In: our own copy from memory,
 * ties kept (with new quotation ids unless it was a cut); anything else through the importers, which never create
 * quotes. Foreign Slate fragments are not read at all.
 */
export function withClipboard(editor: StoryEditor, report: ClipboardReport & QuoteRecords): StoryEditor {
  let held: { token: string; nodes: readonly Descendant[] } | null = null

  editor.setFragmentData = (data) => {
    const nodes = copied(editor, report.chosenFigure())
    if (nodes.length === 0) return
    held = { token: nanoid(), nodes }
    const quotes = report.quotes()
    const off = new Set(Object.keys(quotes).filter((id) => quotes[id]?.record === 'off'))
    const { blocks, leftOut } = withoutSecrets(nodes, off)
    data.setData(TOKEN_TYPE, held.token)
    data.setData('text/plain', '')
    const copy = publicStory({ ...emptyStory('copy', new Date(0).toISOString()), body: blocks, quotes }, [])
    if (blocks.length > 0 && copy.ok) {
      data.setData('text/plain', exportText(copy.story).trim())
      data.setData('text/html', exportHtml(copy.story, { fragment: true }))
    }
    if (!copy.ok) report.onCopyRefused()
    else if (leftOut > 0) report.onCopyLeftOut(leftOut)
  }

  editor.insertFragmentData = (data) => {
    if (held === null || data.getData(TOKEN_TYPE) !== held.token) return false
    const { nodes, fresh } = withFreshIds(held.nodes, quoteIdsIn(editor))
    insertBlocks(editor, nodes)
    if (fresh.size > 0) report.onRenewed(fresh)
    return true
  }

  editor.insertTextData = (data) => {
    const html = data.getData('text/html')
    const text = data.getData('text/plain')
    if (html === '' && text === '') return false
    if (html === '' && !/[\r\n]/.test(text)) {
      inOneStep(editor, () => Transforms.insertText(editor, text.replace(/\p{Cc}+/gu, ' ')))
      return true
    }
    const imported = html === '' ? importText(text) : importHtml(html)
    const blocks = wholeBody(imported)
    if (blocks.length === 0) return false
    const [first] = blocks
    insertBlocks(editor, blocks.length === 1 && first?.type === 'paragraph' ? first.children : blocks)
    report.onPaste({
      words: countWords(storyText(blocks).text),
      removed: html === '' ? [] : imported.removed,
      findings: imported.findings,
    })
    return true
  }
  return editor
}

/** What a copy takes: the picture that is chosen, else what is selected; of a caption only its words. */
function copied(editor: StoryEditor, chosen: Figure | undefined): readonly Descendant[] {
  if (chosen !== undefined) return [chosen]
  const { selection } = editor
  if (selection === null || Range.isCollapsed(selection)) return []
  const nodes = editor.getFragment()
  const [first] = nodes
  return nodes.length === 1 && isFigure(first) ? [{ type: 'paragraph', children: first.children }] : nodes
}

/** Puts in what was copied, in one step: words flow in at the caret, and in a caption all is words; pictures stay whole. */
function insertBlocks(editor: StoryEditor, nodes: readonly Descendant[]): void {
  inOneStep(editor, () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) Transforms.delete(editor)
    if (figureAt(editor) !== undefined) Transforms.insertFragment(editor, asOneLine(nodes))
    else if (nodes.some(isFigure)) insertAfterBlock(editor, nodes)
    else Transforms.insertFragment(editor, [...nodes])
  })
}

/** The words of some nodes with their marks, what were blocks parted by a space. */
function asOneLine(nodes: readonly Descendant[]): Descendant[] {
  const isInline = (node: Descendant) => Text.isText(node) || node.type === 'link'
  return nodes.flatMap((node, index): Descendant[] => {
    if (Text.isText(node) || node.type === 'link') return [node]
    const words = asOneLine(node.children)
    const before = nodes[index - 1]
    return before === undefined || isInline(before) ? words : [{ text: ' ' }, ...words]
  })
}

function quoteIdsIn(editor: StoryEditor): ReadonlySet<string> {
  return new Set(Array.from(Node.texts(editor), ([leaf]) => leaf.quoteId).filter((id) => id !== undefined))
}

/** Quotations that still stand in the story get new ids in the copy: one id is one place. */
function withFreshIds(
  nodes: readonly Descendant[],
  taken: ReadonlySet<string>,
): { nodes: Descendant[]; fresh: ReadonlyMap<string, string> } {
  const fresh = new Map<string, string>()
  const renew = (node: Descendant): Descendant => {
    if (Text.isText(node)) {
      if (node.quoteId === undefined || !taken.has(node.quoteId)) return node
      const id = fresh.get(node.quoteId) ?? nanoid()
      fresh.set(node.quoteId, id)
      return { ...node, quoteId: id }
    }
    // Renewing leaves keeps an element's own type.
    return { ...node, children: node.children.map(renew) } as Descendant
  }
  return { nodes: nodes.map(renew), fresh }
}

/** Blocks with every off-the-record leaf gone and all other ties taken off. */
function withoutSecrets(
  nodes: readonly Descendant[],
  off: ReadonlySet<string>,
): { blocks: Block[]; leftOut: number } {
  const gone = new Set<string>()
  const clean = (node: Descendant): Descendant[] => {
    if (Text.isText(node)) {
      if (node.quoteId !== undefined && off.has(node.quoteId)) {
        gone.add(node.quoteId)
        return []
      }
      const { quoteId: _quote, speakerId: _speaker, ...leaf } = node
      return [leaf]
    }
    const children = node.children.flatMap(clean)
    // Cleaning leaves keeps an element's own type.
    return children.length > 0 ? [{ ...node, children } as Descendant] : []
  }
  const blocks = nodes.flatMap(clean).map((node): Block => {
    if (Element.isElement(node) && node.type !== 'link' && node.type !== 'list-item') return node
    if (Element.isElement(node) && node.type === 'list-item')
      return { type: 'paragraph', children: node.children }
    return { type: 'paragraph', children: [node] }
  })
  return { blocks, leftOut: gone.size }
}
