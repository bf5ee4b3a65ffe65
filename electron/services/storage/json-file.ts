import path from 'node:path'
import type { Adapter } from 'lowdb'
import { type FileKind, type Unpacked, checksumOf, pack, unpack } from './envelope.ts'
import { type FileStamp, type Files, faultCode, sameContent, sameStamp, stampFrom, stampOf } from './files.ts'
import { keepCopy } from './quarantine.ts'
import { writeAtomically } from './write-atomically.ts'

/** What reading a file gave: its content, or why there is none. `bytes` are those of a damaged file. */
export type FileRead<T> =
  | (Extract<Unpacked<T>, { ok: true }> & { readonly stamp: FileStamp })
  | { readonly ok: false; readonly why: 'missing' }
  | { readonly ok: false; readonly why: 'no-access'; readonly detail: string }
  | Extract<Unpacked<T>, { why: 'future' }>
  | (Extract<Unpacked<T>, { why: 'damaged' }> & { readonly bytes: Uint8Array })

/** Keeps bytes that somebody else put where a save is about to go. Must reject when it could not. */
export type KeepOther<T> = (bytes: Uint8Array, unpacked: Unpacked<T>) => Promise<void>

/** How often another program may change a file while we look at it, before a save gives up for now. */
const LOOKS = 20

export type JsonFileParts<T> = {
  readonly files: Files
  /** The library's folder: nothing is written outside it, and copies are kept in it. */
  readonly library: string
  readonly path: string
  readonly kind: FileKind<T>
  readonly keepOther: KeepOther<T>
}

/**
 * lowdb's way to one JSON file. It replaces the file only while it knows the bytes that stand there: those it read
 * or wrote itself. Bytes it does not know are first handed to `keepOther`; those of a newer Copydesk are never
 * replaced (the write rejects with the code "EFUTURE"); those of an older one are copied first, and what replaces
 * them is read again before it does. Reads and writes must not overlap.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly path: string
  readonly #files: Files
  readonly #library: string
  readonly #kind: FileKind<T>
  readonly #keepOther: KeepOther<T>
  /** Checksums of the bytes that may be replaced: as read or written last, and as last tried. */
  #known: readonly string[] = []
  #stamp: FileStamp | null = null
  #lastRead: FileRead<T> = { ok: false, why: 'missing' }
  /** The file as an older Copydesk left it, while that is what stands there. */
  #older: { readonly version: number; readonly bytes: Uint8Array } | null = null

  constructor({ files, library, path, kind, keepOther }: JsonFileParts<T>) {
    this.path = path
    this.#files = files
    this.#library = library
    this.#kind = kind
    this.#keepOther = keepOther
  }

  /** What the last `read` saw; lowdb itself can only tell content from none. */
  get lastRead(): FileRead<T> {
    return this.#lastRead
  }

  /** The state of the file as last read or written, null when there was none. */
  get stamp(): FileStamp | null {
    return this.#stamp
  }

  /** The content, or null when there is none to be had; `lastRead` says why. Never rejects. */
  async read(): Promise<T | null> {
    this.#lastRead = await this.#readWhole()
    return this.#lastRead.ok ? this.#lastRead.value : null
  }

  /** Resolves when the content is on the disk. Rejects with the fault; the old file or the new one then stands. */
  async write(content: T): Promise<void> {
    const bytes = pack(this.#kind, content)
    if (this.#older !== null) await this.#copyOlder(this.#older)
    const written = await writeAtomically(this.#files, this.path, bytes, {
      within: this.#library,
      reread: this.#older !== null,
      beforeRename: async () => {
        await this.#keepWhatOthersWrote()
        this.#known = [...this.#known.slice(0, 1), checksumOf(bytes)]
        this.#stamp = null
      },
    })
    this.#known = this.#known.slice(-1)
    this.#older = null
    const stamp = await stampOf(this.#files, this.path)
    // Somebody may have been quicker; then the next write looks at the bytes.
    this.#stamp = stamp !== null && sameContent(stamp, written) ? stamp : null
  }

  async #readWhole(): Promise<FileRead<T>> {
    try {
      const stat = await this.#files.stat(this.path)
      // A pipe would be waited for without end.
      if (!stat.isFile()) return { ok: false, why: 'no-access', detail: 'it is not a file' }
      const bytes = await this.#files.readFile(this.path)
      const unpacked = unpack(this.#kind, bytes)
      if (unpacked.ok) {
        this.#stamp = stampFrom(stat)
        this.#known = [checksumOf(bytes)]
        const { version } = unpacked
        this.#older = version < this.#kind.version ? { version, bytes } : null
        return { ...unpacked, stamp: this.#stamp }
      }
      return unpacked.why === 'damaged' ? { ...unpacked, bytes } : unpacked
    } catch (error) {
      const code = faultCode(error)
      if (code === undefined) throw error
      return code === 'ENOENT' ? { ok: false, why: 'missing' } : { ok: false, why: 'no-access', detail: code }
    }
  }

  async #copyOlder({ version, bytes }: { version: number; bytes: Uint8Array }): Promise<void> {
    const { name, ext } = path.parse(this.path)
    await keepCopy(this.#files, this.#library, `${name}-version-${version}${ext}`, bytes, { folder: 'older' })
  }

  /** Looks until nobody has changed the file since the look before: keeping another's version takes a while. */
  async #keepWhatOthersWrote(): Promise<void> {
    for (let look = 0; look < LOOKS; look += 1) {
      const stamp = await stampOf(this.#files, this.path)
      if (stamp === null || (this.#stamp !== null && sameStamp(stamp, this.#stamp))) return
      const bytes = await this.#files.readFile(this.path)
      const checksum = checksumOf(bytes)
      if (!this.#known.includes(checksum)) {
        const unpacked = unpack(this.#kind, bytes)
        if (!unpacked.ok && unpacked.why === 'future') {
          throw Object.assign(new Error('a newer Copydesk wrote this file'), { code: 'EFUTURE' })
        }
        await this.#keepOther(bytes, unpacked)
      }
      this.#known = [checksum]
      this.#stamp = stamp
    }
    throw Object.assign(new Error('another program changes this file without pause'), { code: 'EBUSY' })
  }
}
