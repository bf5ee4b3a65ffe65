import path from 'node:path'
import { type Answer, failure, success } from '#bridge/failure'
import { idSchema } from '#core/story/body'
import { type Story, emptyStory } from '#core/story/story'
import { type StorySummary, lastChangedFirst, summarise } from '#core/story/summary'
import { type CopyLater, copyLater } from './copy-later.ts'
import { withProtectionOf } from './keep-protection.ts'
import { type LibraryParts, warnAbout } from './library-parts.ts'
import type { Shelved } from './search/messages.ts'
import { calledStory, madeByNewer, notSaved } from './sentences.ts'
import { Document, type Saved } from './storage/document.ts'
import { storyFile } from './storage/file-kinds.ts'
import { type FileStamp, faultCode, sameStamp } from './storage/files.ts'
import type { IndexEntry } from './storage/index-rows.ts'
import { type FileRead, JsonFile } from './storage/json-file.ts'
import { keepCopy } from './storage/quarantine.ts'
import { removeStaleTemps } from './storage/write-atomically.ts'
import { Few } from './warnings.ts'

/** How many files are read at once when the index does not know them. */
const AT_ONCE = 16

/** How a story is called in a sentence that names its file, while nothing of it can be read. */
const SOME_STORY = 'A story’s file'

/** Who hears of what becomes of the stories. */
export type StoriesHear = {
  /** A story has reached the disk. `before` is what stood there, where that is known; `stamp` is its file's state. */
  readonly saved: (story: Story, before: Story | undefined, stamp: FileStamp | null) => void
  /** The other side of a conflict over a story became the story `otherId`. */
  readonly conflict: (id: string, otherId: string) => void
  /**
   * A state of a story is no longer what its file holds: the one that was known here when another program replaced
   * the file, and the other program's when a save of ours replaces that.
   */
  readonly replaced: (before: Story) => void
}

/** The stories of a library: a file each, and a row each that is known without opening the file. */
export class Stories {
  readonly #parts: LibraryParts
  readonly #hears: StoriesHear
  readonly #folder: string
  readonly #entries = new Map<string, { stamp: FileStamp | null; summary: StorySummary }>()
  readonly #documents = new Map<string, Document<Story>>()
  #copying: CopyLater | undefined
  /** The state of each opened story that last reached the disk or came from there. */
  readonly #onDisk = new Map<string, Story>()
  /** Stories as another program wrote them and as they were taken over, until one of our saves replaces them. */
  readonly #takenOver = new Map<string, Story>()

  constructor(parts: LibraryParts, hears: StoriesHear) {
    this.#parts = parts
    this.#hears = hears
    this.#folder = path.join(parts.folder, 'stories')
  }

  get summaries(): readonly StorySummary[] {
    return Array.from(this.#entries.values(), (entry) => entry.summary)
  }

  /** What the index should hold: stories whose file is known to be as the row says, as the desk orders them. */
  get index(): readonly IndexEntry[] {
    return Array.from(this.#entries)
      .flatMap(([id, { stamp, summary }]) => (stamp === null ? [] : [{ id, stamp, summary }]))
      .sort((one, other) => lastChangedFirst(one.summary, other.summary))
  }

  /** What a search begins with: where each story is, in which state, and the words of its row. */
  get shelves(): readonly Shelved[] {
    return Array.from(this.#entries, ([id, { stamp, summary }]) => ({
      id,
      path: this.#pathOf(id),
      stamp,
      row: `${summary.slug}\n${summary.headline}`,
    }))
  }

  /** Takes the index at its word, so that the desk has rows before `load` has looked at the folder. */
  assume(index: readonly IndexEntry[]): void {
    for (const entry of index) this.#entries.set(entry.id, entry)
  }

  /**
   * Takes the folder as it is: rows from the index for files that are as it says, the others read. True when the
   * index did not agree with the folder. What cannot be read is copied to the quarantine and warned of. A story that
   * was saved meanwhile is known already.
   */
  async load(index: readonly IndexEntry[]): Promise<boolean> {
    const { files, warnings, mayWrite } = this.#parts
    if (mayWrite) await removeStaleTemps(files, this.#folder)
    const ids: string[] = []
    const others = new Few(
      warnings,
      (more) =>
        `The stories folder holds ${more} other files that Copydesk did not write. They were left as they are.`,
    )
    for (const name of await this.#fileNames()) {
      if (!name.endsWith('.json') || name.startsWith('.')) continue
      const id = name.slice(0, -'.json'.length)
      if (idSchema.safeParse(id).success) ids.push(id)
      else {
        others.add(`The stories folder holds “${name}”, which Copydesk did not write. It was left as it is.`)
      }
    }
    others.end()
    const indexed = new Map(index.map((entry) => [entry.id, entry]))
    const stamps = await files.stamps(ids.map((id) => this.#pathOf(id)))
    const unknown: string[] = []
    ids.forEach((id, at) => {
      const entry = indexed.get(id)
      const stamp = stamps[at]
      if (this.#isSavedSince(id, entry)) return
      if (entry !== undefined && stamp && sameStamp(entry.stamp, stamp)) this.#entries.set(id, entry)
      else unknown.push(id)
    })
    const inFolder = new Set(ids)
    for (const [id, entry] of indexed) {
      if (!inFolder.has(id) && !this.#isSavedSince(id, entry)) this.#entries.delete(id)
    }
    const taken = new Few(
      warnings,
      (more) => `${more} other stories were changed by another program too; those versions were taken over.`,
    )
    const unread = new Few(
      warnings,
      (more) =>
        `${more} other files of stories could not be read either. They were left as they are; copies of those that are damaged are being put into the quarantine folder.`,
    )
    const damaged: string[] = []
    for (let at = 0; at < unknown.length; at += AT_ONCE) {
      await Promise.all(
        unknown.slice(at, at + AT_ONCE).map((id) => this.#readRow(id, { taken, unread, damaged })),
      )
    }
    for (const few of [taken, unread]) few.end()
    this.#copying = copyLater(this.#parts, damaged)
    return unknown.length > 0 || indexed.size !== this.#entries.size
  }

  /** True when the desk has a row for it. */
  has(id: string): boolean {
    return this.#entries.has(id)
  }

  /** The story as it is now: the newest state in memory, else its file. */
  async open(id: string): Promise<Answer<{ story: Story; readOnly: boolean }>> {
    const current = await this.#document(id).current()
    if (current.ok) {
      const before = this.#onDisk.get(id)
      const read = withId(current.value, id)
      if (before === undefined) this.#onDisk.set(id, read)
      const story = current.isReread && before !== undefined ? await this.#takeOver(before, read) : read
      return success({ story, readOnly: false })
    }
    const name = `stories/${id}.json`
    const summary = this.#entries.get(id)?.summary
    const called = summary === undefined ? `The story in ${name}` : calledStory(summary)
    switch (current.why) {
      case 'missing':
        return failure(
          'not-found',
          `${summary === undefined ? 'The story' : called} is not in the library any more. Its file (${name}) may have been moved away.`,
        )
      case 'no-access':
        return failure(
          'unreadable',
          `${called} could not be opened (${current.detail}). Its file was left as it is.`,
        )
      case 'future':
        if (current.value === undefined) return madeByNewer(called)
        return success({ story: withId(current.value, id), readOnly: true })
      case 'damaged':
        await warnAbout(this.#parts, name, summary === undefined ? SOME_STORY : called, current)
        return failure(
          'unreadable',
          `${called} could not be read: ${current.detail}. A copy of its file is in the quarantine folder.`,
        )
    }
  }

  /**
   * What another program wrote over a story that was known here, with the protection that its quotes had here. Where
   * that adds something, it is saved, so that no export of the file misses it.
   */
  async #takeOver(before: Story, read: Story): Promise<Story> {
    this.#hears.replaced(before)
    this.#takenOver.set(before.id, read)
    const story = withProtectionOf(read, before)
    this.#onDisk.set(before.id, read)
    if (story === read) return read
    this.#parts.warnings.add(
      `${calledStory(story)} was changed by another program. What was off the record or on background here is so in that version too.`,
    )
    if (this.#parts.mayWrite) await this.save(story)
    else this.#document(before.id).assume(story)
    return story
  }

  /** Resolves once the story, or a newer state of it, is on the disk, or the write failed. */
  async save(story: Story): Promise<Answer<StorySummary>> {
    const outside = this.#takenOver.get(story.id)
    if (outside !== undefined) {
      // The window may still have shown what was here before, so that this save would be all that is left.
      this.#takenOver.delete(story.id)
      this.#hears.replaced(outside)
    }
    const document = this.#document(story.id)
    return this.#kept(story, await document.save(story))
  }

  /** Saves what `edit` makes of the story's newest state, between which and the save no other save can come. */
  async change(id: string, edit: (story: Story) => Story): Promise<Answer<StorySummary>> {
    const opened = await this.open(id)
    if (!opened.ok) return opened
    if (opened.value.readOnly) return madeByNewer(calledStory(opened.value.story))
    const document = this.#document(id)
    const story = edit(withId(document.value, id))
    return this.#kept(story, await document.save(story))
  }

  /** Ends what goes on beside the editor's work. */
  async close(): Promise<void> {
    await this.#copying?.stop()
  }

  /** Takes a story and its file away; whoever asks has kept what it holds. True when the file has gone. */
  async remove(id: string): Promise<boolean> {
    await this.#documents.get(id)?.settled()
    try {
      await this.#parts.files.unlink(this.#pathOf(id))
    } catch (error) {
      if (faultCode(error) === undefined) throw error
      return false
    }
    this.#documents.delete(id)
    this.#onDisk.delete(id)
    this.#entries.delete(id)
    return true
  }

  /** Resolves when no save is on its way. */
  async settled(): Promise<void> {
    await Promise.all(Array.from(this.#documents.values(), (document) => document.settled()))
  }

  #kept(story: Story, saved: Saved<Story>): Answer<StorySummary> {
    if (!saved.ok) return notSaved(calledStory(story), saved.code)
    const summary = summarise(saved.value)
    this.#entries.set(story.id, { stamp: saved.stamp, summary })
    const before = this.#onDisk.get(story.id)
    this.#onDisk.set(story.id, saved.value)
    this.#hears.saved(saved.value, before === saved.value ? undefined : before, saved.stamp)
    return success(summary)
  }

  /** True when the row is not the one it was, or when there is one where there was none. */
  #isSavedSince(id: string, before: object | undefined): boolean {
    const now = this.#entries.get(id)
    return now !== undefined && now !== before
  }

  async #fileNames(): Promise<readonly string[]> {
    try {
      return await this.#parts.files.readdir(this.#folder)
    } catch (error) {
      const code = faultCode(error)
      if (code === undefined) throw error
      this.#parts.warnings.add(`The stories folder could not be opened (${code}). It was left as it is.`)
      return []
    }
  }

  async #readFile(id: string): Promise<FileRead<Story>> {
    const { files, folder } = this.#parts
    const file = new JsonFile({
      files,
      library: folder,
      path: this.#pathOf(id),
      kind: storyFile,
      keepOther: () => Promise.resolve(),
    })
    await file.read()
    return file.lastRead
  }

  async #readRow(
    id: string,
    { taken, unread, damaged }: { taken: Few; unread: Few; damaged: string[] },
  ): Promise<void> {
    const before = this.#entries.get(id)
    const read = await this.#readFile(id)
    if (this.#isSavedSince(id, before)) return
    if (read.ok) {
      const summary = summarise(withId(read.value, id))
      this.#entries.set(id, { stamp: read.stamp, summary })
      if (read.changedOutside) {
        taken.add(`${calledStory(summary)} was changed by another program; that version was taken over.`)
      }
      return
    }
    const value = read.why === 'future' ? read.value : undefined
    if (value === undefined) this.#entries.delete(id)
    else this.#entries.set(id, { stamp: null, summary: summarise(withId(value, id)) })
    const name = `stories/${id}.json`
    const called = value ? calledStory(value) : SOME_STORY
    if (unread.isFull && read.why === 'damaged') {
      unread.add(called)
      damaged.push(name)
    } else await warnAbout({ ...this.#parts, warnings: unread }, name, called, read)
  }

  #document(id: string): Document<Story> {
    const opened = this.#documents.get(id)
    if (opened !== undefined) return opened
    const { files, folder, now, newId, warnings } = this.#parts
    const document = new Document({
      files,
      library: folder,
      path: this.#pathOf(id),
      kind: storyFile,
      initial: emptyStory(id, now()),
      keepOther: async (bytes, unpacked) => {
        if (unpacked.ok) return this.#keepAsStory(id, withId(unpacked.value, newId()))
        const place = await keepCopy(files, folder, `${id}.json`, bytes)
        warnings.add(`The file stories/${id}.json had been damaged from outside. A copy is now in ${place}.`)
      },
    })
    this.#documents.set(id, document)
    return document
  }

  /** The other side of a conflict becomes a story of its own. Rejects when it could not be kept. */
  async #keepAsStory(id: string, other: Story): Promise<void> {
    const slug = this.#freeSlug(`${other.slug.slice(0, 180)}-other-copy`)
    // The other side may not know what has been put off the record here since.
    const story = { ...withProtectionOf(other, withId(this.#document(id).value, id)), slug }
    const saved = await this.save(story)
    if (!saved.ok)
      throw Object.assign(new Error('the other version was not kept'), {
        code: saved.failure.detail ?? 'EIO',
      })
    this.#parts.warnings.add(
      `${calledStory(other)} had been changed by another program while it was open here. Both versions were kept; the other one is “${story.slug}”.`,
    )
    this.#hears.conflict(id, other.id)
  }

  /** A slug that no row has: a second copy must not be told of in the words of the first. */
  #freeSlug(slug: string): string {
    const taken = new Set(this.summaries.map((summary) => summary.slug))
    for (let number = 1; ; number += 1) {
      const free = number === 1 ? slug : `${slug}-${number}`
      if (!taken.has(free)) return free
    }
  }

  #pathOf(id: string): string {
    return path.join(this.#folder, `${id}.json`)
  }
}

/** A file's name says which story it is; a copy made by hand still holds the old id. */
function withId(story: Story, id: string): Story {
  return story.id === id ? story : { ...story, id }
}
