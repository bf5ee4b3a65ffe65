import path from 'node:path'
import type { LibraryParts } from './library-parts.ts'
import { Document } from './storage/document.ts'
import { type IndexEntry, indexFile } from './storage/file-kinds.ts'
import { keepCopy } from './storage/quarantine.ts'

/**
 * How long the library must be quiet before the index is written, in ms. A thousandth of its size changes with a save,
 * and what it says wrongly of a story is seen by that story's stamp: it need not follow every pause in the typing.
 */
const QUIET_MS = 30_000

/**
 * The index: the desk's rows in one file, so that a library opens without reading every story. It can always be
 * made again, so it is written late, and a failure to write it harms nothing.
 */
export class IndexFile {
  readonly #document: Document<readonly IndexEntry[]>
  readonly #entries: () => readonly IndexEntry[]
  readonly #mayWrite: boolean
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `entries` gives what should stand in the index now. */
  constructor({ files, folder, mayWrite }: LibraryParts, entries: () => readonly IndexEntry[]) {
    this.#entries = entries
    this.#mayWrite = mayWrite
    this.#document = new Document<readonly IndexEntry[]>({
      files,
      library: folder,
      path: path.join(folder, 'index.json'),
      kind: indexFile,
      initial: [],
      keepOther: async (bytes, unpacked) => {
        if (!unpacked.ok) await keepCopy(files, folder, 'index.json', bytes)
      },
    })
  }

  /** The rows of the last index that was written; none when it is missing or cannot be read. */
  async read(): Promise<readonly IndexEntry[]> {
    const read = await this.#document.read()
    return read.ok ? read.value : []
  }

  /** Something changed: writes the index after a time of quiet. */
  touch(): void {
    if (!this.#mayWrite) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush().catch(() => undefined), QUIET_MS)
    this.#timer.unref()
  }

  /** Writes the index now if anything changed since it was written last. A disk that refuses is no failure. */
  async flush(): Promise<void> {
    if (this.#timer === undefined) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    // An index that was not written is made again from the folder.
    await this.#document.save(this.#entries())
  }
}
