import { nanoid } from 'nanoid'
import { type Descendant, Node, Range, Text, Transforms } from 'slate'
import { importHtml } from '#core/importers/import-html'
import { importText } from '#core/importers/import-text'
import { type Imported, wholeBody } from '#core/importers/imported'
import { recordOf } from '#core/story/list-quotes'
import type { QuoteRecord } from '#core/story/quotation'
import { countWords, storyText } from '#core/story/story-text'
import { arriveMove, noteChangeOf, noteHistoryOf } from '../leaving/cut-words.ts'
import { type Held, heldIn } from '../leaving/held.ts'
import { insertNodesAtCaret } from './insert-nodes.ts'
import type { ClipboardReport, QuoteRecords, StoryEditor } from './story-editor.ts'
import { inOneStep } from './tie.ts'
import { dropMarkAtEdges, quoteAround } from './with-quotes.ts'

/**
 * What comes in by paste or drop. Our own copy comes from the window's memory with its ties: a move keeps its ids, a
 * copy gets new ones, and so does what comes from another story, without its words off the record. Anything else goes
 * through the importers, which never create quotes. Slate fragments from outside are not read at all.
 *
 * What leaves is not decided here but by the gate of the window (renderer/leaving): the editor itself puts nothing on a
 * clipboard.
 */
export function withClipboard(editor: StoryEditor, report: ClipboardReport & QuoteRecords): StoryEditor {
  const isOff = (quoteId: string) => recordOf(report.quotes(), quoteId)?.record === 'off'

  const { onChange } = editor
  editor.onChange = (options) => {
    noteChangeOf(editor)
    onChange(options)
  }
  let newest = 0
  editor.history.listen((last) => {
    // A step with a new number is something done. Anything else is a step that was taken back or brought again.
    if (last === undefined || last.id <= newest) noteHistoryOf(editor)
    else newest = last.id
  })

  editor.setFragmentData = () => undefined

  editor.insertFragmentData = (data) => {
    const held = heldIn(data)
    if (held === null) return false
    const isOwn = held.storyId === report.storyId()
    if (held.from === 'body') {
      if (isOwn) insertOwn(editor, held, report, isOff)
      else insertFromOtherStory(editor, held, report, isOff)
      return true
    }
    // Words of a field or a page have no ties. What the clipboard has of them comes in as any text does.
    if (data.getData('text/plain') !== '') return false
    if (isOwn || held.from === 'private') insertText(held.nodes.map((node) => Node.string(node)).join('\n'))
    else report.onFromOtherStory(new Map(), true, false)
    return true
  }

  editor.insertTextData = (data) => {
    const html = data.getData('text/html')
    return html === '' ? insertText(data.getData('text/plain')) : insertImported(importHtml(html), true)
  }

  /** Returns whether there was anything to put in. */
  function insertText(text: string): boolean {
    if (text === '') return false
    if (/[\r\n]/.test(text)) return insertImported(importText(text), false)
    insertWords(editor, text.replace(/\p{Cc}+/gu, ' '), isOff)
    return true
  }

  function insertImported(imported: Imported, isPage: boolean): boolean {
    const blocks = wholeBody(imported)
    if (blocks.length === 0) return false
    const [first] = blocks
    const isOnlyWords = blocks.length === 1 && first?.type === 'paragraph'
    insertNodesAtCaret(editor, isOnlyWords ? first.children : blocks, isOff)
    report.onPaste({
      words: countWords(storyText(blocks).text),
      removed: isPage ? imported.removed : [],
      findings: imported.findings,
    })
    return true
  }
  return editor
}

/** Words on one line go in as typing does: with the formatting at the caret, and out of a quote at its edges. */
function insertWords(editor: StoryEditor, text: string, isOff: (quoteId: string) => boolean): void {
  inOneStep(
    editor,
    () => {
      if (editor.selection !== null && Range.isExpanded(editor.selection)) Transforms.delete(editor)
      const around = quoteAround(editor, isOff)
      if (around === null) dropMarkAtEdges(editor)
      const { marks } = editor
      editor.marks = null
      if (marks !== null) Transforms.insertNodes(editor, { text, ...marks }, { select: true })
      else if (around !== null && isAtEmptyLeaf(editor))
        Transforms.insertNodes(editor, { text, ...around }, { select: true })
      else Transforms.insertText(editor, text)
    },
    'paste',
  )
}

function isAtEmptyLeaf(editor: StoryEditor): boolean {
  const { selection } = editor
  return selection !== null && Node.string(Node.get(editor, selection.anchor.path)) === ''
}

function insertOwn(
  editor: StoryEditor,
  held: Held,
  report: ClipboardReport,
  isOff: (quoteId: string) => boolean,
): void {
  const isMove = arriveMove(held)
  const { nodes, fresh } = isMove
    ? { nodes: held.nodes, fresh: new Map<string, string>() }
    : withFreshIds(held.nodes, quoteIdsIn(editor))
  inOneStep(
    editor,
    () => {
      insertNodesAtCaret(editor, nodes, isOff)
      if (fresh.size > 0) report.onRenewed(fresh)
    },
    'paste',
  )
}

/** The ties go along, since speakers belong to the library; the words off the record do not leave their story. */
function insertFromOtherStory(
  editor: StoryEditor,
  held: Held,
  report: ClipboardReport,
  isOff: (quoteId: string) => boolean,
): void {
  const isSecret = (id: string) => recordOf(held.quotes, id)?.record === 'off'
  const open =
    held.from === 'body' && !held.isBound ? held.nodes.flatMap((node) => withoutSecrets(node, isSecret)) : []
  const known = open.map((node) => withoutUnknownSpeakers(node, (id) => report.isKnown(id)))
  const { nodes, fresh } = withFreshIds(known, null)
  const records = new Map(
    Array.from(fresh, ([old, id]): [string, QuoteRecord] => {
      const { kind = 'direct', record = 'on' } = recordOf(held.quotes, old) ?? {}
      return [id, { kind, record, note: '' }]
    }),
  )
  inOneStep(
    editor,
    () => {
      if (nodes.length > 0) insertNodesAtCaret(editor, nodes, isOff)
      report.onFromOtherStory(records, held.isBound || holdsQuote(held.nodes, isSecret), nodes.length > 0)
    },
    'paste',
  )
}

function quoteIdsIn(editor: StoryEditor): ReadonlySet<string> {
  return new Set(Array.from(Node.texts(editor), ([leaf]) => leaf.quoteId).filter((id) => id !== undefined))
}

function holdsQuote(nodes: readonly Descendant[], has: (quoteId: string) => boolean): boolean {
  return nodes.some((node) =>
    Text.isText(node) ? node.quoteId !== undefined && has(node.quoteId) : holdsQuote(node.children, has),
  )
}

/** One id is one place: quotations that are still in the story (`taken`; null for all) get new ids in the copy. */
function withFreshIds(
  nodes: readonly Descendant[],
  taken: ReadonlySet<string> | null,
): { nodes: Descendant[]; fresh: ReadonlyMap<string, string> } {
  const fresh = new Map<string, string>()
  const renewed = nodes.map((node) =>
    mapTexts(node, (leaf) => {
      if (leaf.quoteId === undefined || taken?.has(leaf.quoteId) === false) return leaf
      const id = fresh.get(leaf.quoteId) ?? nanoid()
      fresh.set(leaf.quoteId, id)
      return { ...leaf, quoteId: id }
    }),
  )
  return { nodes: renewed, fresh }
}

function withoutUnknownSpeakers(node: Descendant, isKnown: (speakerId: string) => boolean): Descendant {
  return mapTexts(node, (leaf) => {
    if (leaf.quoteId === undefined || leaf.speakerId === undefined || isKnown(leaf.speakerId)) return leaf
    const { quoteId: _quote, speakerId: _speaker, ...words } = leaf
    return words
  })
}

/** The node without words off the record; nothing when no word is left in it. */
function withoutSecrets(node: Descendant, isSecret: (quoteId: string) => boolean): readonly Descendant[] {
  if (!holdsQuote([node], isSecret)) return [node]
  if (Text.isText(node)) return []
  const children = node.children.flatMap((child) => withoutSecrets(child, isSecret))
  // Leaving leaves out keeps an element's own type.
  return children.some((child) => Node.string(child).trim() !== '')
    ? [{ ...node, children } as Descendant]
    : []
}

function mapTexts(node: Descendant, change: (leaf: Text) => Text): Descendant {
  if (Text.isText(node)) return change(node)
  // Changing leaves keeps an element's own type.
  return { ...node, children: node.children.map((child) => mapTexts(child, change)) } as Descendant
}
