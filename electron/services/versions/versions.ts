import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { type Answer, failure, success } from '#bridge/failure'
import type { Version, VersionReason } from '#bridge/version'
import { countWords, storyText } from '#core/story/story-text'
import type { Story } from '#core/story/story'
import type { LibraryParts } from '../library-parts.ts'
import { calledStory, reason as why } from '../sentences.ts'
import { checksumOf, pack, unpack } from '../storage/envelope.ts'
import { storyFile } from '../storage/file-kinds.ts'
import { faultCode } from '../storage/files.ts'
import { removeStaleTemps, writeAtomically } from '../storage/write-atomically.ts'
import { freeOnDisk } from './free-on-disk.ts'
import { sameWords } from './same-words.ts'
import { versionsToDrop } from './thin.ts'
import { type KeptVersion, nameOfVersion, readVersionName } from './version-name.ts'

/** With less than this free on the disk, in bytes, none is kept while a story is written. */
const ROOM = 32 * 1024 * 1024

/** While a story is written, a version is kept at most once in so many seconds. */
const EVERY = 600

/** What may be put in the place of the computer's own. */
export type VersionOptions = {
  /** Seconds that pass evenly, from any beginning, whatever the clock on the wall says. */
  readonly steady?: () => number
  /** The bytes that are free where this folder is. */
  readonly freeBytes?: (folder: string) => Promise<number>
}

/** The versions of one story: its folder as it stands, and when on the steady clock the last was kept. */
type Shelf = {
  versions: readonly KeptVersion[]
  /** What the newest version holds, as a checksum; null until it is known. */
  newest: string | null
  keptAt: number
}

/**
 * The kept states of all stories: a folder a story in `versions/`, a file a version, each a whole story file that is
 * written once and never changed. Nothing is read of it before a story is changed or its versions are asked for.
 *
 * A story has a clock of its own, which goes only while Copydesk is seen running (by the steady clock, not the one on
 * the wall) and is told in the versions' names: versions grow old by it alone. Their order is that of their numbers.
 */
export class Versions {
  readonly #parts: LibraryParts
  readonly #steady: () => number
  readonly #freeBytes: (folder: string) => Promise<number>
  readonly #began: number
  readonly #shelves = new Map<string, Promise<Shelf>>()
  /** When a version was last kept or looked after, by story: asked at each save, without a wait. */
  readonly #lookedAfter = new Map<string, number>()
  readonly #turns = new Map<string, Promise<unknown>>()

  constructor(parts: LibraryParts, { steady = secondsRunning, freeBytes = freeOnDisk }: VersionOptions = {}) {
    this.#parts = parts
    this.#steady = steady
    this.#freeBytes = freeBytes
    this.#began = steady()
  }

  /** All versions of a story, the newest first. */
  async list(id: string): Promise<readonly Version[]> {
    await this.#turns.get(id)
    const { versions } = await this.#shelf(id)
    return versions.map(({ worked: _worked, bytes: _bytes, ...version }) => version).toReversed()
  }

  /** One version's story. */
  async read(id: string, number: number): Promise<Answer<Story>> {
    await this.#turns.get(id)
    const { versions } = await this.#shelf(id)
    const version = versions.find((one) => one.number === number)
    if (version === undefined) return failure('not-found', 'This version is not kept any more.')
    const story = await this.#readFile(id, version)
    if (story !== null) return success(story)
    return failure(
      'unreadable',
      `This version could not be read. Its file is versions/${id}/${nameOfVersion(version)}; it was left as it is.`,
    )
  }

  /** Keeps a state of a story. Where the newest version already holds it, that one is the answer. */
  keep(story: Story, reason: VersionReason): Promise<Answer<Version>> {
    return this.#inTurn(story.id, async () => {
      if (!this.#parts.mayWrite)
        return failure('read-only', 'No version is kept where nothing may be written.')
      try {
        return success(await this.#keep(story, reason))
      } catch (error) {
        const code = faultCode(error)
        if (code === undefined) throw error
        const called = calledStory(story).replace(/^The/, 'the')
        return failure(
          'not-saved',
          `No version of ${called} could be kept: ${why(code, 'then try again')}`,
          code,
        )
      }
    })
  }

  /**
   * Hears of a save, with what stood on the disk before it. When other words stand there now, that is kept if ten
   * minutes have gone since the last version; a story that moved on is kept as it moved. Nobody waits for it, and a
   * failure costs this version alone.
   */
  noteSaved(before: Story, after: Story): void {
    if (!this.#parts.mayWrite) return
    this.#noteWriting(before, after)
    if (before.status !== after.status) void this.keep(after, 'status').catch(() => undefined)
  }

  #noteWriting(before: Story, after: Story): void {
    const last = this.#lookedAfter.get(before.id)
    if (last !== undefined && this.#steady() - last < EVERY) return
    if (sameWords(before, after)) return
    this.#lookedAfter.set(before.id, this.#steady())
    if (countWords(storyText(before.body).text) === 0 && before.headline === '') return
    void this.#inTurn(before.id, async () => {
      // A disk that is nearly full is left to the stories themselves.
      const free = await this.#freeBytes(this.#parts.folder).catch(() => ROOM)
      if (free >= ROOM) await this.#keep(before, 'writing')
    }).catch(() => undefined)
  }

  /** Resolves when no version is on its way. */
  async settled(): Promise<void> {
    await Promise.all(this.#turns.values())
  }

  async #keep(story: Story, reason: VersionReason): Promise<Version> {
    const { files, now } = this.#parts
    const shelf = await this.#shelf(story.id)
    this.#lookedAfter.set(story.id, this.#steady())
    const last = shelf.versions.at(-1)
    const content = contentOf(story)
    if (last !== undefined) {
      const stored = shelf.newest === null ? await this.#readFile(story.id, last) : null
      shelf.newest ??= stored === null ? '' : contentOf(stored)
      if (shelf.newest === content) return withoutOwn(last)
    }
    const bytes = pack(storyFile, story)
    const version: KeptVersion = {
      number: (last?.number ?? 0) + 1,
      at: new Date(now()).toISOString(),
      worked: (last?.worked ?? 0) + Math.max(0, Math.round(this.#steady() - shelf.keptAt)),
      words: countWords(storyText(story.body).text),
      status: story.status,
      reason,
      bytes: bytes.length,
    }
    const folder = this.#folderOf(story.id)
    await files.mkdir(folder)
    await writeAtomically(files, path.join(folder, nameOfVersion(version)), bytes)
    shelf.versions = [...shelf.versions, version]
    shelf.newest = content
    shelf.keptAt = this.#steady()
    await this.#thin(story.id, shelf)
    return withoutOwn(version)
  }

  async #thin(id: string, shelf: Shelf): Promise<void> {
    const dropped = new Set(versionsToDrop(shelf.versions))
    for (const version of dropped) {
      const file = path.join(this.#folderOf(id), nameOfVersion(version))
      await this.#parts.files.unlink(file).catch(() => undefined)
    }
    shelf.versions = shelf.versions.filter((version) => !dropped.has(version))
  }

  #shelf(id: string): Promise<Shelf> {
    const known = this.#shelves.get(id)
    if (known !== undefined) return known
    const shelf = this.#readFolder(id)
    this.#shelves.set(id, shelf)
    return shelf
  }

  async #readFolder(id: string): Promise<Shelf> {
    const { files, mayWrite } = this.#parts
    const folder = this.#folderOf(id)
    if (mayWrite) await removeStaleTemps(files, folder)
    const names = await files.readdir(folder).catch((): readonly string[] => [])
    const stamps = await files.stamps(names.map((name) => path.join(folder, name)))
    const versions = names.flatMap((name, index): readonly KeptVersion[] => {
      const told = readVersionName(name)
      return told === null ? [] : [{ ...told, bytes: stamps[index]?.size ?? 0 }]
    })
    return {
      versions: versions.toSorted((one, other) => one.number - other.number),
      newest: null,
      keptAt: this.#began,
    }
  }

  async #readFile(id: string, version: KeptVersion): Promise<Story | null> {
    try {
      const bytes = await this.#parts.files.readFile(path.join(this.#folderOf(id), nameOfVersion(version)))
      const unpacked = unpack(storyFile, bytes)
      return unpacked.ok ? { ...unpacked.value, id } : null
    } catch (error) {
      if (faultCode(error) === undefined) throw error
      return null
    }
  }

  #folderOf(id: string): string {
    return path.join(this.#parts.folder, 'versions', id)
  }

  /** Work on one story's folder never overlaps. */
  #inTurn<R>(id: string, work: () => Promise<R>): Promise<R> {
    const result = (this.#turns.get(id) ?? Promise.resolve()).then(work)
    const turn = result.catch(() => undefined)
    this.#turns.set(id, turn)
    return result
  }
}

function secondsRunning(): number {
  return performance.now() / 1000
}

/** What makes two states of a story one: everything but when it was saved. */
function contentOf(story: Story): string {
  return checksumOf(JSON.stringify({ ...story, changed: '' }))
}

function withoutOwn({ worked: _worked, bytes: _bytes, ...version }: KeptVersion): Version {
  return version
}
