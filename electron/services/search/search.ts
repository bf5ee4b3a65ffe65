import type { EventPayload } from '#bridge/contract'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { foldForSearch } from '#core/style/fold'
import type { FileStamp } from '../storage/files.ts'
import type { FromSearch, Shelved, ToSearch } from './messages.ts'
import { searchableOf } from './searchable.ts'
import type { SearchThread } from './thread.ts'
import { wordsOf } from './words-index.ts'

type Reading = EventPayload<'library:reading'>

export type SearchParts = {
  /** Starts what searches, in a thread of its own or not. */
  readonly start: () => SearchThread
  readonly cache: Extract<ToSearch, { type: 'begin' }>['cache']
  /** Every story there is, when the search begins. */
  readonly shelves: () => readonly Shelved[]
}

/**
 * Finds stories by their words. Nothing is done before the first question: then a thread takes the kept index and
 * reads what has changed since. What is saved from then on is told to it with the next question, so that a save
 * costs the search nothing.
 */
export class Search {
  readonly #parts: SearchParts
  readonly #changed = new Map<string, { story: Story; stamp: FileStamp | null }>()
  readonly #waiting = new Map<
    number,
    { readonly resolve: (ids: readonly string[]) => void; readonly reject: (error: unknown) => void }
  >()
  readonly #listeners: ((reading: Reading) => void)[] = []
  #thread: SearchThread | undefined
  #asked = 0

  constructor(parts: SearchParts) {
    this.#parts = parts
  }

  /** Hears how far the reading of the stories has come, and null when it is done. */
  onReading(listener: (reading: Reading) => void): void {
    this.#listeners.push(listener)
  }

  /** Takes in a story that has reached the disk. */
  keep(story: Story, stamp: FileStamp | null): void {
    if (this.#thread !== undefined) this.#changed.set(story.id, { story, stamp })
  }

  /**
   * The ids of the stories in which every word of the query stands: in slug, headline, standfirst, byline, text
   * or its speakers' names. A story that is not read yet is found by its row's words. A query without words finds all.
   */
  find(query: string, speakers: readonly Speaker[]): Promise<readonly string[]> {
    const thread = (this.#thread ??= this.#begin())
    if (this.#changed.size > 0) {
      const stories = Array.from(this.#changed.values(), ({ story, stamp }) => ({
        ...searchableOf(story),
        id: story.id,
        stamp,
      }))
      this.#changed.clear()
      thread.post({ type: 'keep', stories })
    }
    const names = speakers.map((speaker) => ({ id: speaker.id, names: namesOf(speaker) }))
    const wanted = wordsOf(query).map((word) => ({
      word,
      speakerIds: names.filter((one) => one.names.includes(word)).map(({ id }) => id),
    }))
    this.#asked += 1
    const number = this.#asked
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject })
      thread.post({ type: 'find', number, wanted })
    })
  }

  /** Stops the reading of the stories, or goes on with it. */
  read(goesOn: boolean): void {
    this.#thread?.post({ type: 'read', goesOn })
  }

  /** Ends the thread; what it has not kept is read again another time. */
  async close(): Promise<void> {
    await this.#thread?.end()
    this.#forget(new Error('the library was closed'))
  }

  #begin(): SearchThread {
    const thread = this.#parts.start()
    thread.listen(
      (message) => this.#hear(message),
      (error) => this.#forget(error),
    )
    thread.post({ type: 'begin', cache: this.#parts.cache, stories: this.#parts.shelves() })
    return thread
  }

  #hear(message: FromSearch): void {
    if (message.type === 'reading') {
      for (const listener of this.#listeners) listener(message.reading)
      return
    }
    this.#waiting.get(message.number)?.resolve(message.ids)
    this.#waiting.delete(message.number)
  }

  /** The thread is gone: who waits is told, and the next question starts another. */
  #forget(error: unknown): void {
    this.#thread = undefined
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

const folded = new WeakMap<Speaker, string>()

/** A speaker's names as they are compared. A speaker that changes is another object. */
function namesOf(speaker: Speaker): string {
  const known = folded.get(speaker)
  if (known !== undefined) return known
  const names = foldForSearch(
    [speaker.name, ...speaker.aliases, speaker.unnamed?.description ?? ''].join('\n'),
  )
  folded.set(speaker, names)
  return names
}
