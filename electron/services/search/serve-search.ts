import { setImmediate as otherWork, setTimeout as wait } from 'node:timers/promises'
import { foldForSearch } from '#core/style/fold'
import { unpack } from '../storage/envelope.ts'
import { storyFile } from '../storage/file-kinds.ts'
import { type FileStamp, diskFiles, faultCode, sameStamp, stampFrom } from '../storage/files.ts'
import { readCache, writeCache } from './cache-file.ts'
import type { FromSearch, Kept, Reading, Shelved, ToSearch } from './messages.ts'
import { searchableOf } from './searchable.ts'
import { type Searchable, type Wanted, WordsIndex } from './words-index.ts'

/** How many files are read at once; between two such lots questions are answered. */
const AT_ONCE = 16

/** How long the first answers may wait for the reading to end, in ms: a small library is read by then. */
const PATIENCE = 200

/** The kept index is written again once it is wrong about more stories than are read in no time. */
const MAY_BE_WRONG = 64

/**
 * The search, wherever it runs: `say` takes its answers, what it gives takes its questions. It begins with the kept
 * index, reads the stories whose files are not as that says, and answers meanwhile from what it knows: the words of
 * those it has read, the rows of the others.
 */
export function serveSearch(say: (message: FromSearch) => void): (message: ToSearch) => void {
  let search: Search | undefined
  /** Questions that came while the kept index was read. */
  let ready: Promise<unknown> = Promise.resolve()
  const take = async (message: ToSearch): Promise<void> => {
    switch (message.type) {
      case 'begin':
        search = new Search(message, (reading) => say({ type: 'reading', reading }))
        return search.begin()
      case 'keep':
        return search?.keep(message.stories)
      case 'find':
        // Not waited for: what stops the reading must come through.
        void search?.soon.then((now) =>
          say({ type: 'found', number: message.number, ids: now.find(message.wanted) }),
        )
        return
      case 'read':
        return search?.read(message.goesOn)
    }
  }
  return (message) => {
    ready = ready.then(() => take(message))
  }
}

class Search {
  readonly #cache: Extract<ToSearch, { type: 'begin' }>['cache']
  readonly #stories: readonly Shelved[]
  readonly #onReading: (reading: Reading) => void
  #index = new WordsIndex()
  readonly #stamps = new Map<string, FileStamp>()
  /** The stories not read yet, by their rows' words, folded. */
  readonly #waiting = new Map<string, { story: Shelved; row: string }>()
  /** Those that could not be read: found by their rows alone. */
  readonly #unread = new Map<string, string>()
  #all = 0
  #changed = 0
  #goesOn = false
  #reading: Promise<void> = Promise.resolve()
  #writing: Promise<void> = Promise.resolve()
  /** Resolves once everything is read, or the patience is at its end. */
  soon: Promise<this> = Promise.resolve(this)

  constructor(
    { cache, stories }: Extract<ToSearch, { type: 'begin' }>,
    onReading: (reading: Reading) => void,
  ) {
    this.#cache = cache
    this.#stories = stories
    this.#onReading = onReading
  }

  /** Takes the kept index as far as it is right, and begins to read the rest. */
  async begin(): Promise<void> {
    const cached = await readCache(diskFiles, this.#cache.path)
    const wrong = new Set(cached?.index.ids)
    if (cached !== null) this.#index = cached.index
    for (const story of this.#stories) {
      const stamp = cached?.stamps.get(story.id)
      if (stamp !== undefined && story.stamp !== null && sameStamp(stamp, story.stamp)) {
        this.#stamps.set(story.id, stamp)
        wrong.delete(story.id)
      } else this.#waiting.set(story.id, { story, row: foldForSearch(story.row) })
    }
    for (const id of wrong) this.#index.drop(id)
    // What is gone from the library must not stay in a file of ours.
    const gone = Array.from(wrong).filter((id) => !this.#waiting.has(id)).length
    this.#changed = cached === null || gone > 0 ? Number.POSITIVE_INFINITY : 0
    this.#all = this.#waiting.size
    this.read(true)
    this.soon = Promise.race([this.#reading, wait(PATIENCE)]).then(() => this)
  }

  /** Goes on reading, or stops: what was read so far stays known. */
  read(goesOn: boolean): void {
    if (goesOn === this.#goesOn) return
    this.#goesOn = goesOn
    this.#tell()
    this.#reading = this.#reading.then(() => this.#readOn())
  }

  keep(stories: readonly Kept[]): void {
    for (const { id, stamp, ...story } of stories) this.#know(id, stamp, story)
  }

  find(wanted: readonly Wanted[]): readonly string[] {
    const stands = (row: string) => wanted.every(({ word }) => row.includes(word))
    const byRow = [
      ...Array.from(this.#waiting, ([id, { row }]) => ({ id, row })),
      ...Array.from(this.#unread, ([id, row]) => ({ id, row })),
    ]
    return [...this.#index.find(wanted), ...byRow.filter(({ row }) => stands(row)).map(({ id }) => id)]
  }

  async #readOn(): Promise<void> {
    const step = Math.max(100, Math.ceil(this.#all / 50))
    let told = this.#waiting.size
    while (this.#goesOn && this.#waiting.size > 0) {
      const lot = Array.from(firstOf(this.#waiting.values(), AT_ONCE))
      await Promise.all(lot.map(({ story, row }) => this.#readOne(story, row)))
      if (told - this.#waiting.size >= step && this.#waiting.size > 0) {
        told = this.#waiting.size
        this.#tell()
      }
      await otherWork()
    }
    if (this.#waiting.size === 0) this.#tell()
    this.#writing = this.#writing.then(() => this.#writeWhenDue())
  }

  async #readOne({ id, path }: Shelved, row: string): Promise<void> {
    try {
      const stamp = stampFrom(await diskFiles.stat(path))
      const unpacked = unpack(storyFile, await diskFiles.readFile(path))
      // One that was saved meanwhile is newer.
      if (!this.#waiting.has(id)) return
      const story = unpacked.ok || unpacked.why === 'future' ? unpacked.value : undefined
      if (story !== undefined) return this.#know(id, stamp, searchableOf(story))
    } catch (error) {
      if (faultCode(error) === undefined) throw error
    }
    this.#waiting.delete(id)
    this.#unread.set(id, row)
  }

  #know(id: string, stamp: FileStamp | null, story: Searchable): void {
    this.#waiting.delete(id)
    this.#unread.delete(id)
    this.#index.keep(id, story)
    if (stamp === null) this.#stamps.delete(id)
    else this.#stamps.set(id, stamp)
    this.#changed += 1
  }

  async #writeWhenDue(): Promise<void> {
    if (!this.#cache.mayWrite || this.#changed <= MAY_BE_WRONG) return
    this.#changed = 0
    // A disk that refuses costs the next start some time, and nothing else.
    await writeCache(diskFiles, this.#cache.path, { index: this.#index, stamps: this.#stamps }).catch(
      () => undefined,
    )
  }

  #tell(): void {
    const left = this.#waiting.size
    this.#onReading(left === 0 ? null : { read: this.#all - left, all: this.#all, goesOn: this.#goesOn })
  }
}

function* firstOf<T>(all: Iterable<T>, count: number): Iterable<T> {
  let left = count
  for (const one of all) {
    if (left-- === 0) return
    yield one
  }
}
