import type { Imported } from '#core/importers/imported'
import { type BaseEditor, createEditor } from 'slate'
import { type ReactEditor, withReact } from 'slate-react'
import type { Block, Figure, Leaf, Link, ListItem } from '#core/story/body'
import type { Story } from '#core/story/story'
import type { StoryHistory } from '../history/story-history.ts'
import { type StoryAround, withStoryHistory } from '../history/with-story-history.ts'
import { withChunks } from './chunk.tsx'
import { withBlocks } from './with-blocks.ts'
import { withClipboard } from './with-clipboard.ts'
import { withCurlyMarks } from './with-curly-marks.ts'
import { withFigures } from './with-figures.ts'
import { withEditorSizedUndo } from './with-editor-sized-undo.ts'
import { withQuotes } from './with-quotes.ts'

/** The editor of one story's body, with the history of that story. Each story has its own, so undo never crosses them. */
export type StoryEditor = BaseEditor &
  ReactEditor & {
    history: StoryHistory
    undo: () => void
    redo: () => void
  }

/** What decorations add to a leaf while it is drawn; never kept. */
export type Drawn = {
  /** The first leaf of a run of a tied quote: it carries the margin mark. */
  readonly runStart?: true
  /** A suggestion's key, and whether this is where its run begins. */
  readonly guess?: string
  readonly guessStart?: true
  readonly toCome?: true
  readonly leftOver?: true
  readonly evidence?: true
}

declare module 'slate' {
  interface CustomTypes {
    Editor: StoryEditor
    Element: Block | ListItem | Link
    Text: Leaf & Drawn
  }
}

/** What is known of each quotation outside the text; asked at each copy. */
export type QuoteRecords = { quotes(): Story['quotes'] }

/** What the editor tells the window about a paste or a copy. */
export type ClipboardReport = {
  /** The picture that is chosen as a whole, if one is: it is what is copied then. */
  chosenFigure(): Figure | undefined
  onPaste(report: { readonly words: number } & Pick<Imported, 'removed' | 'findings'>): void
  onCopyLeftOut(count: number): void
  /** Nothing was copied: words once marked off the record stand in it with no mark. */
  onCopyRefused(): void
  /** Pasted quotations were given new ids: old id to new. */
  onRenewed(ids: ReadonlyMap<string, string>): void
}

/** An editor with our own plugins, innermost first: history, blocks, pictures, quotes, undo, marks, clipboard. */
export function createStoryEditor(report: ClipboardReport & QuoteRecords & StoryAround): StoryEditor {
  // The plugins below make it one.
  const plain = withReact(createEditor()) as StoryEditor
  const editor = withStoryHistory(withChunks(plain), report)
  return withClipboard(
    withCurlyMarks(withEditorSizedUndo(withQuotes(withFigures(withBlocks(editor))))),
    report,
  )
}
