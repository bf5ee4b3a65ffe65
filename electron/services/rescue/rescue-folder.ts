import { createHash, randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Story } from '#core/story/story'
import { pack, unpack } from '../storage/envelope.ts'
import { storyFile } from '../storage/file-kinds.ts'
import { type Files, faultCode } from '../storage/files.ts'
import { removeStaleTemps, writeAtomically } from '../storage/write-atomically.ts'

/** A story that an earlier Copydesk could not save: `key` names its file. */
export type Rescued = { readonly key: string; readonly story: Story }

/**
 * Copies of stories whose save fails, in a folder outside the library, on the chance that that disk still takes them.
 * What this process puts there goes when the save works after all; what an earlier one left stays until somebody has
 * chosen.
 */
export class RescueFolder {
  readonly #files: Files
  readonly #folder: string
  /** Tells this process's copies from those of others. */
  readonly #mark = randomBytes(6).toString('hex')
  readonly #kept = new Set<string>()
  #turn: Promise<unknown> = Promise.resolve()

  /** `among` is the folder of all rescues; each library has one of its own in it. */
  constructor(files: Files, among: string, library: string) {
    this.#files = files
    this.#folder = path.join(among, createHash('sha256').update(library).digest('hex').slice(0, 16))
  }

  /** What earlier processes left, and the names of files that could not be read. */
  async left(): Promise<{ readonly rescued: readonly Rescued[]; readonly unreadable: readonly string[] }> {
    const names = await this.#files.readdir(this.#folder).catch((): readonly string[] => [])
    if (names.length > 0) await removeStaleTemps(this.#files, this.#folder)
    const rescued: Rescued[] = []
    const unreadable: string[] = []
    for (const name of names.filter((one) => one.endsWith('.json') && !one.startsWith('.'))) {
      const file = path.join(this.#folder, name)
      const bytes = await this.#files.readFile(file).catch(() => null)
      const unpacked = bytes && unpack(storyFile, bytes)
      if (unpacked?.ok) rescued.push({ key: name, story: unpacked.value })
      else unreadable.push(file)
    }
    return { rescued, unreadable }
  }

  /** Puts a copy of a story that could not be saved aside. True when it stands on the disk. */
  keep(story: Story): Promise<boolean> {
    return this.#inTurn(async () => {
      try {
        await this.#files.mkdir(this.#folder)
        await writeAtomically(this.#files, this.#fileOf(story.id), pack(storyFile, story))
        this.#kept.add(story.id)
        return true
      } catch (error) {
        if (faultCode(error) === undefined) throw error
        return this.#kept.has(story.id)
      }
    })
  }

  /** The story was saved after all. */
  async drop(id: string): Promise<void> {
    if (!this.#kept.has(id)) return
    await this.#inTurn(async () => {
      this.#kept.delete(id)
      await this.#files.unlink(this.#fileOf(id)).catch(() => undefined)
    })
  }

  /** Takes away what an earlier process left, once its words are elsewhere. */
  async settle(key: string): Promise<void> {
    await this.#files.unlink(path.join(this.#folder, path.basename(key))).catch(() => undefined)
  }

  /** True while a copy of something unsaved stands here. */
  get holdsCopies(): boolean {
    return this.#kept.size > 0
  }

  #fileOf(id: string): string {
    return path.join(this.#folder, `${id}.${this.#mark}.json`)
  }

  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }
}
