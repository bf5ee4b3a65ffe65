import type { Imported } from '#core/importers/imported'
import { type BaseEditor, createEditor } from 'slate'
import { type ReactEditor, withReact } from 'slate-react'
import type { Block, Leaf, Link, ListItem } from '#core/story/body'
import type { QuoteRecord } from '#core/story/quotation'
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

/** What is known of each quotation outside the text; asked at each paste. */
export type QuoteRecords = { quotes(): Story['quotes'] }

/** What the editor asks and reports when something is pasted or dropped. */
export type ClipboardReport = {
  /** The id of the story that the editor holds. */
  storyId(): string
  /** True for a speaker of this library. */
  isKnown(speakerId: string): boolean
  onPaste(report: { readonly words: number } & Pick<Imported, 'removed' | 'findings'>): void
  /** Pasted quotations of this story were given new ids: old id to new. Called inside the step of the paste. */
  onRenewed(ids: ReadonlyMap<string, string>): void
  /**
   * Quotations of another story were pasted: their records here by their new ids, whether words off the record were
   * left behind, and whether anything came in. Called inside the step of the paste.
   */
  onFromOtherStory(
    records: ReadonlyMap<string, QuoteRecord>,
    isSecretLeft: boolean,
    hasArrived: boolean,
  ): void
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
