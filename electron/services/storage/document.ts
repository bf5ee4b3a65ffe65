import { Low } from 'lowdb'
import type { FileKind } from './envelope.ts'
import { type FileStamp, type Files, faultCode, sameStamp, stampOf } from './files.ts'
import { type FileRead, JsonFile, type KeepOther } from './json-file.ts'
import { LatestWins } from './latest-wins.ts'

/** Whether a save reached the disk. `value` is what stands there now: the one given or a newer one. */
export type Saved<T> =
  | { readonly ok: true; readonly value: T; readonly stamp: FileStamp | null }
  /** `code` is the file system's ("ENOSPC"), or "ESHORT", "EFUTURE", "EOUTSIDE". */
  | { readonly ok: false; readonly code: string }

export type DocumentParts<T> = {
  readonly files: Files
  /** The library's folder. */
  readonly library: string
  readonly path: string
  readonly kind: FileKind<T>
  /** What it holds while there is no file. */
  readonly initial: T
  readonly keepOther: KeepOther<T>
}

/** One file of the library and its content in memory (lowdb's `Low` over our adapter). */
export class Document<T> {
  readonly #files: Files
  readonly #file: JsonFile<T>
  readonly #low: Low<T>
  readonly #queue: LatestWins<T>
  /** The newest content, which `Low` gets when its turn comes to be written. */
  #newest: T
  /** True while memory holds what the disk does not. */
  #unsaved = false
  /** True once there was any content to read or to save. */
  #good = false
  #turn: Promise<unknown> = Promise.resolve()

  constructor({ files, library, path, kind, initial, keepOther }: DocumentParts<T>) {
    this.#files = files
    this.#newest = initial
    this.#file = new JsonFile({ files, library, path, kind, keepOther })
    this.#low = new Low(this.#file, initial)
    this.#queue = new LatestWins((value) =>
      this.#inTurn(() => {
        this.#low.data = value
        return this.#low.write()
      }),
    )
  }

  /** The newest content, on the disk or on its way there. */
  get value(): T {
    return this.#newest
  }

  /** Reads the file. What could not be read leaves the content as it was, and so does a save meanwhile. */
  read(): Promise<FileRead<T>> {
    return this.#inTurn(async () => {
      await this.#low.read()
      const read = this.#file.lastRead
      if (read.ok && !this.#unsaved) this.#newest = read.value
      if (read.ok) this.#good = true
      return read
    })
  }

  /**
   * The content as it is now, or why there is none. The file is read again when another program changed it and
   * nothing of ours waits to be written; while that cannot be read, what memory holds is the newest good content.
   * `isReread` says that the content came from the file just now.
   */
  async current(): Promise<
    { readonly ok: true; readonly value: T; readonly isReread: boolean } | Extract<FileRead<T>, { ok: false }>
  > {
    const known = this.#file.stamp
    if (!this.#unsaved) {
      const stamp = known && (await stampOf(this.#files, this.#file.path).catch(() => known))
      if (known === null || stamp === null || !sameStamp(stamp, known)) {
        const read = await this.read()
        if (!read.ok && !this.#good) return read
        if (read.ok) return { ok: true, value: this.#newest, isReread: true }
      }
    }
    return { ok: true, value: this.#newest, isReread: false }
  }

  /** Takes a content as the newest without writing it: where this process only reads. */
  assume(value: T): void {
    this.#newest = value
  }

  /** Resolves once the value, or a newer one, is on the disk, or the write failed. Rejects upon bugs alone. */
  async save(value: T): Promise<Saved<T>> {
    this.#newest = value
    this.#unsaved = true
    this.#good = true
    try {
      const written = await this.#queue.put(value)
      if (this.#newest === written) this.#unsaved = false
      return { ok: true, value: written, stamp: this.#file.stamp }
    } catch (error) {
      const code = faultCode(error)
      if (code === undefined) throw error
      return { ok: false, code }
    }
  }

  /** Resolves when nothing is on its way to the disk. Never rejects. */
  settled(): Promise<void> {
    return this.#queue.settled()
  }

  /** Reads and writes of one file never overlap. */
  #inTurn<R>(task: () => Promise<R>): Promise<R> {
    const result = this.#turn.then(task)
    this.#turn = result.catch(() => undefined)
    return result
  }
}
