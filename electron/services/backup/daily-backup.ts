import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { LibraryParts } from '../library-parts.ts'
import { faultCode } from '../storage/files.ts'
import { removeStaleTemps } from '../storage/write-atomically.ts'
import { makeBackup } from './make-backup.ts'

/** So many are kept, the last ones by their numbers. */
const KEPT = 5
/** How long nothing must have been saved before a backup begins, and goes on, in ms. */
const QUIET = 90_000
const REST = 3000
/** With less than this free on the disk, in bytes, none is made. */
const ROOM = 512 * 1024 * 1024

const NAME = /^backup-(\d{6})-(\d{4}-\d\d-\d\d)\.zip$/

export type DailyBackupParts = {
  readonly parts: LibraryParts
  readonly freeBytes: (folder: string) => Promise<number>
  /** How long nothing must have been saved; told by a test. */
  readonly quiet?: number
}

/**
 * One backup a day, made by itself once something was saved and then nothing for a while: into `backups/`, opened
 * again before it counts, and before the oldest goes. It stops whenever something is saved.
 */
export class DailyBackup {
  readonly #parts: LibraryParts
  readonly #freeBytes: (folder: string) => Promise<number>
  readonly #quiet: number
  #timer: NodeJS.Timeout | undefined
  #savedAt = 0
  #isClosed = false
  #running: Promise<unknown> = Promise.resolve()

  constructor({ parts, freeBytes, quiet = QUIET }: DailyBackupParts) {
    this.#parts = parts
    this.#freeBytes = freeBytes
    this.#quiet = quiet
  }

  /** Something was saved. */
  noteSaved(): void {
    this.#savedAt = performance.now()
    if (!this.#parts.mayWrite || this.#isClosed) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#running = this.#make().catch(() => undefined)
    }, this.#quiet)
    this.#timer.unref()
  }

  /** Gives up what is being made; resolves when nothing of it is left. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    await this.#running
  }

  async #make(): Promise<void> {
    const { files, folder, now, warnings } = this.#parts
    const backups = path.join(folder, 'backups')
    const today = now().slice(0, 10)
    const told = (await files.readdir(backups).catch((): readonly string[] => [])).flatMap((name) => {
      const [, number, day] = NAME.exec(name) ?? []
      return number === undefined ? [] : [{ name, number: Number(number), day }]
    })
    const sorted = told.toSorted((one, other) => one.number - other.number)
    const newest = sorted.at(-1)
    if (newest?.day === today) return
    if ((await this.#freeBytes(folder).catch(() => ROOM)) < ROOM) {
      warnings.add(
        'Today’s backup was left out, because the disk is nearly full. Free some space, or back up elsewhere by the File menu.',
      )
      return
    }
    await files.mkdir(backups)
    await removeStaleTemps(files, backups)
    const number = String((newest?.number ?? 0) + 1).padStart(6, '0')
    const target = path.join(backups, `backup-${number}-${today}.zip`)
    const made = await makeBackup({ files, folder, now, pause: () => this.#pause() }, target)
    if (!made.ok) {
      if (made.failure.detail !== GIVEN_UP) warnings.add(made.failure.sentence)
      return
    }
    for (const { name } of sorted.slice(0, Math.max(0, sorted.length + 1 - KEPT))) {
      await files.unlink(path.join(backups, name)).catch((error: unknown) => {
        if (faultCode(error) === undefined) throw error
      })
    }
  }

  /** Waits while somebody writes, and lets other work through. */
  async #pause(): Promise<void> {
    for (;;) {
      if (this.#isClosed) throw Object.assign(new Error('the library was closed'), { code: GIVEN_UP })
      if (this.#quiet < REST || performance.now() - this.#savedAt > REST) break
      await wait(REST / 3)
    }
    await wait(0)
  }
}

const GIVEN_UP = 'ECANCELED'
