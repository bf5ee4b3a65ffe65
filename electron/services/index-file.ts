import path from 'node:path'
import type { LibraryParts } from './library-parts.ts'
import { Document } from './storage/document.ts'
import { checksumOf } from './storage/envelope.ts'
import { indexFile } from './storage/file-kinds.ts'
import type { Files } from './storage/files.ts'
import { type IndexEntry, type IndexRow, entryOf, rowOf } from './storage/index-rows.ts'
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
  readonly #document: Document<readonly IndexRow[]>
  readonly #entries: () => readonly IndexEntry[]
  readonly #mayWrite: boolean
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `entries` gives what should stand in the index now. */
  constructor({ files, folder, mayWrite }: LibraryParts, entries: () => readonly IndexEntry[]) {
    this.#entries = entries
    this.#mayWrite = mayWrite
    this.#document = new Document<readonly IndexRow[]>({
      files,
      library: folder,
      path: indexIn(folder),
      kind: indexFile,
      initial: [],
      keepOther: async (bytes, unpacked) => {
        if (!unpacked.ok) await keepCopy(files, folder, 'index.json', bytes)
      },
    })
  }

  /** The rows of the last index that was written, `own` if it is ours; none when it is missing or cannot be read. */
  async read(own: readonly IndexEntry[] | null): Promise<readonly IndexEntry[]> {
    if (own !== null) return own
    const read = await this.#document.read()
    return read.ok ? read.value.map(entryOf) : []
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
    await this.#document.save(this.#entries().map(rowOf))
  }
}

/**
 * The rows of the index in a library's folder when this very Copydesk wrote it, else null. It can be asked for before
 * the library is opened: while the disk is flushed for the lock, the rows are read. Never rejects.
 */
export async function readOwnIndex(files: Files, folder: string): Promise<readonly IndexEntry[] | null> {
  try {
    return ownRows(await files.readFile(indexIn(folder)))?.map(entryOf) ?? null
  } catch {
    // The document reads it again, and says what it is.
    return null
  }
}

function indexIn(folder: string): string {
  return path.join(folder, 'index.json')
}

/** How an index begins that this very Copydesk wrote, up to its rows. */
const OWN_HEAD = new RegExp(
  `^\\{"copydesk":"index","schemaVersion":${indexFile.version},"length":(\\d+),"checksum":"([^"]+)","index":`,
)

/**
 * The rows of bytes that are as Copydesk wrote them, which their checksum tells. To look at every field of ten
 * thousand rows would take three times as long as all the rest; the first row speaks for the others. Null for any
 * other bytes.
 */
function ownRows(bytes: Uint8Array): readonly IndexRow[] | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = OWN_HEAD.exec(buffer.toString('latin1', 0, 300))
  if (head === null) return null
  const content = buffer.subarray(head[0].length, head[0].length + Number(head[1]))
  if (checksumOf(content) !== head[2]) return null
  const rows: readonly IndexRow[] = JSON.parse(content.toString('utf8'))
  return indexFile.schema.safeParse(rows.slice(0, 1)).success ? rows : null
}
