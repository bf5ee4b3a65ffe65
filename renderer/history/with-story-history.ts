import { Editor, Node, type Operation, Path, Point, Range, Text, Transforms } from 'slate'
import { isPlace } from '../editor/places.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import type { Rest } from './step.ts'
import { StoryHistory } from './story-history.ts'

/** The story around the body, as the editor needs it, and who hears of changes. */
export type StoryAround = {
  /** The story without its body. */
  readonly rest: () => Rest
  /** Changes it; nothing of that is recorded. */
  readonly setRest: (part: Partial<Rest>) => void
  /** The body has changed, whoever changed it and whether it is drawn or not. */
  readonly onChange: () => void
  /** Words marked with this quotation are about to be deleted or to lose their mark. */
  readonly onLosingWords: (quoteId: string) => void
}

/**
 * Gives the editor its history, and tells of every change of the body: saving, guesses and counts hang on this, so
 * that no action has to remember them.
 */
export function withStoryHistory(editor: StoryEditor, around: StoryAround): StoryEditor {
  const { apply } = editor
  const history = new StoryHistory({
    apply: (operations) =>
      Editor.withoutNormalizing(editor, () => {
        for (const operation of operations) editor.apply(operation)
      }),
    selection: () => editor.selection,
    select: (selection) => {
      if (isPlace(editor, selection)) Transforms.select(editor, selection)
    },
    isSamePlace: (one, other) => isSamePlace(editor, one, other),
    rest: around.rest,
    setRest: around.setRest,
  })
  /** The quotations whose words the step under way has been told to lose. */
  let told = { step: -1, quotes: new Set<string>() }

  editor.history = history
  editor.apply = (operation) => {
    history.recordOperation(operation)
    if (operation.type === 'set_selection') return apply(operation)
    const step = history.last?.id ?? 0
    if (told.step !== step) told = { step, quotes: new Set() }
    for (const quoteId of quotesThatLose(editor, operation)) {
      if (told.quotes.has(quoteId)) continue
      told.quotes.add(quoteId)
      around.onLosingWords(quoteId)
    }
    apply(operation)
    around.onChange()
  }
  // The engine's own menu, and keys that no shortcut of ours takes.
  editor.undo = () => void history.take('undo', { keepsProtection: true })
  editor.redo = () => void history.take('redo', { keepsProtection: true })
  return editor
}

/** The quotations of which an operation deletes words or takes the mark off. */
function quotesThatLose(editor: StoryEditor, operation: Operation): ReadonlySet<string> {
  const quotes = new Set<string>()
  const add = (node: Node) => {
    const leaves = Text.isText(node) ? [node] : Array.from(Node.texts(node), ([leaf]) => leaf)
    for (const { quoteId } of leaves) if (quoteId !== undefined) quotes.add(quoteId)
  }
  switch (operation.type) {
    case 'remove_text':
      add(Node.get(editor, operation.path))
      break
    case 'remove_node':
      add(operation.node)
      break
    case 'set_node':
      if ('quoteId' in operation.properties || 'quoteId' in operation.newProperties)
        add(Node.get(editor, operation.path))
      break
    case 'insert_text':
    case 'insert_node':
    case 'merge_node':
    case 'split_node':
    case 'move_node':
    case 'set_selection':
      break
  }
  return quotes
}

/** The end of a leaf and the start of the next are one place for whoever types there. */
function isSamePlace(editor: StoryEditor, one: Range | null, other: Range | null): boolean {
  if (one === null || other === null) return one === other
  if (Range.equals(one, other)) return true
  if (!Range.isCollapsed(one) || !Range.isCollapsed(other)) return false
  if (!isPlace(editor, one) || one.anchor.path[0] !== other.anchor.path[0]) return false
  const [start, end] = Point.isBefore(one.anchor, other.anchor)
    ? [one.anchor, other.anchor]
    : [other.anchor, one.anchor]
  return (
    Path.equals(Path.parent(start.path), Path.parent(end.path)) &&
    Editor.string(editor, { anchor: start, focus: end }) === ''
  )
}
