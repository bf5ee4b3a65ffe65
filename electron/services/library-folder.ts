import path from 'node:path'
import { customAlphabet } from 'nanoid'
import type { LibraryParts } from './library-parts.ts'
import { PICTURES } from './pictures.ts'
import type { SearchThread } from './search/thread.ts'
import { reason } from './sentences.ts'
import { type Files, diskFiles, faultCode, stampOf } from './storage/files.ts'
import { type Lock, takeLock } from './storage/lock.ts'
import { makeFolder } from './storage/make-folder.ts'
import { removeStaleTemps, syncFolder } from './storage/write-atomically.ts'
import type { VersionOptions } from './versions/versions.ts'
import { Warnings } from './warnings.ts'

/** What may be put in the place of the disk, the clock and chance. */
export type LibraryOptions = VersionOptions & {
  readonly files?: Files
  /** The time now as an ISO date. */
  readonly now?: () => string
  readonly newId?: () => string
  /**
   * True opens with the rows of the index and looks afterwards whether the files are as it says: `onListed` tells
   * when they were not. Ten thousand files take twice as long to look at as their rows to read.
   */
  readonly looksLater?: boolean
  /** Starts what searches; in this very thread unless told otherwise. */
  readonly search?: () => SearchThread
  /** Where copies of what cannot be saved go: a folder outside the library. None are kept without it. */
  readonly rescue?: string
  /** Whether a new library begins with the sample story; it does unless told otherwise. */
  readonly withSample?: boolean
  /** A sentence that is said with the library's own. */
  readonly notice?: string
}

/** Ids name files, so they hold no capitals: some disks do not tell "a" from "A". */
const freshId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 21)

/**
 * Makes the folder if it is missing, takes the writer's lock and clears what a killed process left. A first run is
 * one that finds neither stories nor speakers nor an index. Never rejects upon a fault of the disk: the library is
 * read-only then, and `readOnly` says why in a sentence.
 */
export async function makeReady(
  folder: string,
  { files = diskFiles, now = () => new Date().toISOString(), newId = freshId, notice }: LibraryOptions,
): Promise<{
  parts: LibraryParts
  lock: Extract<Lock, { held: true }> | null
  firstRun: boolean
  readOnly: string | null
}> {
  const warnings = new Warnings()
  if (notice !== undefined) warnings.add(notice)
  const stories = path.join(folder, 'stories')
  const ready = (readOnly: string | null, lock: Extract<Lock, { held: true }> | null, firstRun: boolean) => {
    if (readOnly !== null) warnings.add(readOnly)
    return {
      parts: { files, folder, now, newId, warnings, mayWrite: readOnly === null },
      lock,
      firstRun,
      readOnly,
    }
  }
  let held: Extract<Lock, { held: true }> | null = null
  try {
    await makeFolder(files, folder)
    const lock = await takeLock(files, path.join(folder, 'lock'))
    if (!lock.held) {
      return ready(lock.code === undefined ? takenByAnother : refused(lock.code), null, false)
    }
    held = lock
    const isThere = async (name: string) => (await stampOf(files, path.join(folder, name))) !== null
    const hasStories = await isThere('stories')
    // A library that lost its stories still has its speakers, and is no new one.
    const firstRun = !hasStories && !(await isThere('speakers.json')) && !(await isThere('index.json'))
    await makeFolder(files, stories)
    if (!hasStories && !firstRun) warnings.add(storiesWereMissing)
    await syncFolder(files, folder)
    // The stories' own folder is cleared when it is looked through, which may be after the desk has its rows.
    const folders = [folder, ...['quarantine', 'older', PICTURES].map((name) => path.join(folder, name))]
    await Promise.all(folders.map((one) => removeStaleTemps(files, one)))
    return ready(null, held, firstRun)
  } catch (error) {
    const code = faultCode(error)
    if (code === undefined) throw error
    await held?.release()
    return ready(refused(code), null, false)
  }
}

const storiesWereMissing =
  'The folder of the stories was missing, so an empty one was made. The speakers were kept. Stories of your backup that you put into the folder “stories” are taken up at the next start.'

const takenByAnother =
  'Another Copydesk has this library open, so this one can only read. Close the other one, then start again.'

function refused(code: string): string {
  return `The library can only be read: ${reason(code, 'then start again')}`
}
