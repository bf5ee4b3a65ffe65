import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { type Entry, type ZipFile, openPromise } from 'yauzl'
import { type Answer, failure, success } from '#bridge/failure'
import { unpack } from '../storage/envelope.ts'
import { storyFile } from '../storage/file-kinds.ts'
import { type Manifest, manifestSchema } from '../storage/other-kinds.ts'
import { LARGEST_FILE, MANIFEST, MOST_FILES, MOST_TIMES, SPARE, isMember, isStory } from './backup-parts.ts'

/** A backup that opened: how many stories it holds, and how many of those no Copydesk could read before either. */
export type CheckedBackup = { readonly stories: number; readonly damaged: number; readonly made: string }

/** Takes each file of a backup, once it is known to be as the backup says. */
export type TakeFile = (place: string, bytes: Uint8Array) => Promise<void>

/**
 * Opens a backup and reads all of it, one file at a time: every file is one that a library may hold, is as long as it
 * says and has its checksum, none is missing, and the stories are counted. `expected` is what must be in it, for a
 * backup made just now. `take` gets each file; what it rejects with, this rejects with.
 */
export async function checkBackup(
  filePath: string,
  expected?: Manifest,
  take?: TakeFile,
): Promise<Answer<CheckedBackup>> {
  let zip: ZipFile | undefined
  try {
    const { size } = await stat(filePath)
    zip = await openPromise(filePath, { autoClose: false, lazyEntries: true, strictFileNames: true })
    const entries = await entriesOf(zip, size)
    const manifest = await manifestIn(zip, entries)
    if (expected !== undefined && JSON.stringify(manifest) !== JSON.stringify(expected)) {
      throw new Damaged('it does not hold what was put in.')
    }
    return success(await readAll(zip, entries, manifest, take))
  } catch (error) {
    if (error instanceof NotTaken) throw error.cause
    if (error instanceof Damaged) return failure('unreadable', error.message)
    // yauzl tells what is wrong with an archive by plain errors, and the disk by errors with a code.
    if (error instanceof Error) return failure('unreadable', 'it is no whole backup of Copydesk.', error.name)
    throw error
  } finally {
    zip?.close()
  }
}

/** The archive is sound so far; who takes its files met a fault, which is the cause. */
class NotTaken extends Error {}

/** What is wrong with a backup, as the end of a sentence. */
class Damaged extends Error {}

async function entriesOf(zip: ZipFile, size: number): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  let whole = 0
  if (zip.entryCount > MOST_FILES) throw new Damaged('it holds more files than any library.')
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize } = entry
    if (!isMember(fileName) && fileName !== MANIFEST) {
      throw new Damaged('it holds a file that no library has.')
    }
    if (entries.has(fileName)) throw new Damaged('it holds the same file twice.')
    whole += uncompressedSize
    if (uncompressedSize > LARGEST_FILE || whole > size * MOST_TIMES + SPARE) {
      throw new Damaged('it would unpack to far more than a library.')
    }
    entries.set(fileName, entry)
  }
  return entries
}

async function manifestIn(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<Manifest> {
  const entry = entries.get(MANIFEST)
  if (entry === undefined) throw new Damaged('it does not say what it holds, so it is no backup of Copydesk.')
  const bytes = await bytesOf(zip, entry)
  const manifest = manifestSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  if (!manifest.success) throw new Damaged('what it says of itself cannot be read.')
  if (Object.keys(manifest.data.files).length !== entries.size - 1) {
    throw new Damaged('it does not hold what it says.')
  }
  return manifest.data
}

async function readAll(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  manifest: Manifest,
  take: TakeFile | undefined,
): Promise<CheckedBackup> {
  let [stories, damaged] = [0, 0]
  for (const [place, { bytes: length, sha256 }] of Object.entries(manifest.files)) {
    const entry = entries.get(place)
    if (entry === undefined) throw new Damaged('it does not hold what it says.')
    const bytes = await bytesOf(zip, entry)
    const isSame = bytes.length === length && createHash('sha256').update(bytes).digest('hex') === sha256
    if (!isSame) throw new Damaged('a file in it is not as it was put in.')
    if (isStory(place)) {
      const unpacked = unpack(storyFile, bytes)
      if (unpacked.ok || unpacked.why === 'future') stories += 1
      else damaged += 1
    }
    try {
      await take?.(place, bytes)
    } catch (error) {
      throw new NotTaken('a file was not taken', { cause: error })
    }
  }
  return { stories, damaged, made: manifest.made }
}

/** The bytes of one file. yauzl gives an error when they are more or fewer than the archive says. */
async function bytesOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece)
  return Buffer.concat(pieces)
}
