import type { FileStamp } from '../storage/files.ts'
import type { Searchable, Wanted } from './words-index.ts'

/** A story as the desk knows it: the state of its file (null: not known), and the words of its row. */
export type Shelved = {
  readonly id: string
  readonly path: string
  readonly stamp: FileStamp | null
  readonly row: string
}

/** A story that was saved, as it now is. */
export type Kept = Searchable & { readonly id: string; readonly stamp: FileStamp | null }

/** What main tells the search. */
export type ToSearch =
  | {
      readonly type: 'begin'
      /** The file in which the words are kept from one start to the next. */
      readonly cache: { readonly path: string; readonly mayWrite: boolean }
      readonly stories: readonly Shelved[]
    }
  | { readonly type: 'keep'; readonly stories: readonly Kept[] }
  | { readonly type: 'find'; readonly number: number; readonly wanted: readonly Wanted[] }
  /** Stop reading, or go on. */
  | { readonly type: 'read'; readonly goesOn: boolean }

/** How far the reading has come: `null` once every story is read. */
export type Reading = { readonly read: number; readonly all: number; readonly goesOn: boolean } | null

/** What the search tells main. */
export type FromSearch =
  | { readonly type: 'found'; readonly number: number; readonly ids: readonly string[] }
  | { readonly type: 'reading'; readonly reading: Reading }
