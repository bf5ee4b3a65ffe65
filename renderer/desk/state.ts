import { create } from 'zustand'
import type { EventPayload, ImportReport, Output, Session, StorySummary } from '#bridge/contract'
import type { Paper, Settings } from '#bridge/settings'
import type { LeftOver } from '#core/story/left-overs'
import type { Suggestion } from '#core/quotes/suggestions'
import type { ListedQuote } from '#core/story/list-quotes'
import type { RecordStatus } from '#core/story/quotation'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import type { Range } from 'slate'
import type { StoryEditor } from '../editor/story-editor.ts'
import type { Lowered } from '../history/protection.ts'
import type { Direction } from '../history/story-history.ts'
import type { QuoteEntry } from '../quotes/entries.ts'

/** A story on the desk's middle pane. Slate holds the body; `rest` is everything else of it. */
export type OpenStory = {
  readonly editor: StoryEditor
  readonly rest: Omit<Story, 'body'>
  readonly readOnly: boolean
}

export type SaveState =
  | { readonly type: 'saved'; readonly at: Date | null }
  | { readonly type: 'unsaved' }
  | { readonly type: 'saving' }
  | { readonly type: 'failed'; readonly sentence: string; readonly since: Date }

/** Words the speaker picker is open for: new words, a tied quote, or a guess. */
export type PickerTarget = {
  readonly ranges: readonly Range[]
  readonly quoteId?: string
  readonly suggestion?: Suggestion
  /** The terms that the picker is set to from the start; on the record without it. */
  readonly record?: RecordStatus
}

/** A quote whose words undo or redo would make easier to publish. */
export type LoweredQuote = { readonly words: string } & Pick<Lowered, 'from' | 'to'>

/** The one thing that floats over the window, if any. */
export type Floating =
  | { readonly type: 'picker'; readonly target: PickerTarget }
  | { readonly type: 'review'; readonly key: string }
  /** `query` is what stands in it already. */
  | { readonly type: 'palette'; readonly query?: string }
  | { readonly type: 'link'; readonly href: string }
  | { readonly type: 'speaker'; readonly id: string }
  | { readonly type: 'settings' }
  /** Undo or redo would lower the protection of these quotes. */
  | { readonly type: 'protection'; readonly direction: Direction; readonly quotes: readonly LoweredQuote[] }
  | { readonly type: 'libraries'; readonly folders: readonly string[] }
  /** `other` is the story that the other side of a conflict over the open one has become. */
  | { readonly type: 'conflict'; readonly other: Story }

/**
 * How what just happened is taken back: the last step of the story's history, or an act on the library that says for
 * itself which story it is about.
 */
export type ToastUndo =
  | { readonly type: 'step'; readonly storyId: string; readonly step: number }
  | { readonly type: 'act'; readonly run: () => void }

/** What just happened, and how to take it back where it can be. */
export type Toast = { readonly text: string; readonly undo?: ToastUndo }

/** What the last import or paste did, shown over the quotes until it is settled. */
export type PasteReport = {
  readonly source: string
  readonly words: number
  readonly removed: ImportReport['removed']
  readonly findings: ImportReport['findings']
  readonly leftOvers: readonly LeftOver[]
  /** Indexes of the left-overs ticked for removal. */
  readonly ticked: ReadonlySet<number>
}

/** The views of the open story. */
export type Tab = 'write' | 'compare' | 'file'

/** A file of several that are brought in, and what became of it. */
export type BroughtFile =
  | { readonly name: string; readonly type: 'waiting' | 'reading' }
  | { readonly name: string; readonly type: 'failed'; readonly says: string }
  | {
      readonly name: string
      readonly type: 'in'
      readonly id: string
      readonly title: string
      readonly words: number
      readonly quotes: number
      readonly findings: readonly string[]
    }

/** Several files on their way in, shown over the quotes until the report is closed. */
export type Bringing = { readonly files: readonly BroughtFile[]; readonly isRunning: boolean }

/** Several stories on their way out. Those that their File page would stop stay here, each with the reason. */
export type Sending = {
  /** The name of the folder or the zip file. */
  readonly place: string
  readonly format: string
  readonly all: number
  readonly sent: number
  readonly stayed: readonly { readonly id: string; readonly title: string; readonly says: string }[]
} & (
  | { readonly type: 'running' | 'stopping' | 'done' | 'stopped' }
  | { readonly type: 'failed'; readonly says: string }
)

export type Desk = {
  readonly about: Pick<Output<'library:open'>, 'folder' | 'engine' | 'isReadOnly'>
  readonly warnings: readonly string[]
  readonly stories: readonly StorySummary[]
  readonly speakers: readonly Speaker[]
  readonly session: Session
  readonly open: OpenStory | null
  readonly save: SaveState
  /** Derived from the open story after each change; see quotes/derive.ts. */
  readonly quotes: readonly ListedQuote[]
  readonly suggestions: readonly Suggestion[]
  readonly entries: readonly QuoteEntry[]
  readonly entryByKey: ReadonlyMap<string, QuoteEntry>
  /** A speaker's hue, 1 to 8, by `Who.key`. */
  readonly hues: ReadonlyMap<string, number>
  readonly words: number
  readonly toCome: number
  readonly tab: Tab
  readonly filter: string
  readonly found: ReadonlySet<string> | null
  /** How far main has come with reading the stories for the filter; null when it knows them all. */
  readonly reading: EventPayload<'library:reading'>
  readonly showSpiked: boolean
  readonly floating: Floating | null
  readonly report: PasteReport | null
  readonly bringing: Bringing | null
  readonly sending: Sending | null
  /** As main last told it. */
  readonly settings: Settings
  readonly toast: Toast | null
  /** The story is on its sheet for the printer. */
  readonly printing: {
    readonly numbered: boolean
    readonly paper: Paper
    readonly leaveOut: readonly string[]
  } | null
  /** The quote the caret or the quotes list stands on: a quoteId, or a suggestion's key. */
  readonly current: string | null
}

/** The window's view state. Everything that lasts is in the library; this is what is shown of it now. */
export const useDesk = create<Desk>()(() => ({
  about: { folder: '', engine: 'electron', isReadOnly: false },
  warnings: [],
  stories: [],
  speakers: [],
  session: { openStoryId: null, carets: {} },
  open: null,
  save: { type: 'saved', at: null },
  quotes: [],
  suggestions: [],
  entries: [],
  entryByKey: new Map(),
  hues: new Map(),
  words: 0,
  toCome: 0,
  tab: 'write',
  filter: '',
  found: null,
  reading: null,
  showSpiked: false,
  floating: null,
  report: null,
  bringing: null,
  sending: null,
  settings: { housePage: null, presets: [], paper: 'A4' },
  toast: null,
  printing: null,
  current: null,
}))

/** The state now, outside React. */
export function desk(): Desk {
  return useDesk.getState()
}

/** Changes part of the state. */
export function setDesk(part: Partial<Desk>): void {
  useDesk.setState(part)
}

/** Says what happened, in one line that goes by itself. */
export function say(text: string, undo?: ToastUndo): void {
  setDesk({ toast: undo === undefined ? { text } : { text, undo } })
}

/** Closes what floats. */
export function closeFloating(): void {
  setDesk({ floating: null })
}
