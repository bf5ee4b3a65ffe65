import { Editor, Node, Path, Range, Text, Transforms } from 'slate'
import type { StoryEditor } from './story-editor.ts'

/** Ties words to a speaker, in one step of undo. Ranges may cross blocks, bold and links. */
export function tieWords(
  editor: StoryEditor,
  ranges: readonly Range[],
  quoteId: string,
  speakerId: string,
): void {
  const tie = () => {
    for (const ref of ranges.map((range) => Editor.rangeRef(editor, range))) {
      const at = ref.unref()
      if (at !== null)
        Transforms.setNodes(editor, { quoteId, speakerId }, { at, match: Text.isText, split: true })
    }
  }
  inOneStep(editor, tie, 'speaker')
}

/** Gives a quotation to another speaker, all its runs at once. */
export function changeSpeaker(editor: StoryEditor, quoteId: string, speakerId: string): void {
  const match = (node: Node) => Text.isText(node) && node.quoteId === quoteId
  inOneStep(editor, () => Transforms.setNodes(editor, { speakerId }, { at: [], match }), 'speaker')
}

/** Takes the tie off a quotation's words; the words stay. */
export function untieWords(editor: StoryEditor, quoteId: string): void {
  const match = (node: Node) => Text.isText(node) && node.quoteId === quoteId
  const untie = () => Transforms.unsetNodes(editor, ['quoteId', 'speakerId'], { at: [], match })
  inOneStep(editor, untie, 'removal of the speaker')
}

/**
 * Everything in `act` is one step of undo, called `label` (a noun, for "Undone: …"); a step inside it is part of it.
 */
export function inOneStep(editor: StoryEditor, act: () => void, label = 'change'): void {
  editor.history.step(label, () => Editor.withoutNormalizing(editor, act))
}

/** The quotation the caret or selection stands in. */
export function quoteAt(editor: StoryEditor, at: Range | null = editor.selection): string | undefined {
  if (at === null) return undefined
  for (const [leaf] of Editor.nodes(editor, { at, match: Text.isText })) {
    if (leaf.quoteId !== undefined) return leaf.quoteId
  }
  // At a border, the caret touches the leaf that begins there too.
  if (Range.isCollapsed(at)) {
    const [node, path] = Editor.node(editor, at.anchor)
    if (Text.isText(node) && at.anchor.offset === node.text.length && Node.has(editor, Path.next(path))) {
      const next = Node.get(editor, Path.next(path))
      if (Text.isText(next)) return next.quoteId
    }
  }
  return undefined
}

/** The range of a quotation's first run. */
export function rangeOfQuote(editor: StoryEditor, quoteId: string): Range | null {
  let range: Range | null = null
  for (const [leaf, path] of Node.texts(editor)) {
    if (leaf.quoteId !== quoteId) {
      if (range !== null && leaf.text !== '') return range
      continue
    }
    if (leaf.text === '') continue
    const whole = Editor.range(editor, path)
    range = range === null ? whole : { anchor: range.anchor, focus: whole.focus }
  }
  return range
}
