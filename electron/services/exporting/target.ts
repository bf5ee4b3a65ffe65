import path from 'node:path'
import { libraryAround } from '../library-around.ts'
import { type Files, faultCode } from '../storage/files.ts'
import { readPrivateFile } from '../storage/private-file.ts'
import { writeAtomically } from '../storage/write-atomically.ts'

/** What a file that goes out must not replace, besides libraries that are recognised by what they hold. */
export type Protected = {
  /** Folders of libraries that are known to be such. */
  readonly libraries?: readonly string[]
  /** The files it is made from. Missing ones are ignored. */
  readonly sources?: readonly string[]
  /** A whole story saved outside a library may replace an earlier copy of itself: its id. */
  readonly ownStoryId?: string
}

/** Why nothing may be written there: the end of a sentence that begins with the name of the file. */
export type TargetRefusal = string

const IN_LIBRARY = 'that folder is part of a Copydesk library. Choose a folder outside it.'
const LINK_INTO_LIBRARY = 'it is a link to a file of a Copydesk library. Choose another name or folder.'
const IS_SOURCE = 'an export never replaces what it is made from. Choose another name.'
const IS_PRIVATE = 'a private file of Copydesk has that name. Choose another name.'
const NO_FILE = 'what has that name is not a file. Choose another name.'

/**
 * Why `filePath` may not be written, or null when it may. Looks at real paths: a link to a protected file, a folder
 * that is a link into a library and a hard link to a source are all refused. Rejects upon a fault of the disk, such as
 * "ENOENT" for a folder that is missing.
 */
export async function refuseTarget(
  files: Files,
  filePath: string,
  { libraries = [], sources = [], ownStoryId }: Protected,
): Promise<TargetRefusal | null> {
  const folder = await files.realpath(path.dirname(path.resolve(filePath)))
  if ((await libraryAround(files, folder, libraries)) !== null) return IN_LIBRARY
  const target = path.join(folder, path.basename(filePath))
  const existing = await unlessMissing(files.realpath(target))
  // A link to nothing is replaced, never followed, so nothing can be lost behind it.
  if (existing === null) return null
  const isInLibrary = (await libraryAround(files, path.dirname(existing), libraries)) !== null
  if (isInLibrary) return LINK_INTO_LIBRARY
  for (const source of sources) if (await isSameFile(files, existing, source)) return IS_SOURCE
  if (!(await files.stat(existing)).isFile()) return NO_FILE
  const found = await readPrivateFile(files, existing)
  const isOwn = found?.kind === 'story' && found.id !== undefined && found.id === ownStoryId
  return found === null || isOwn ? null : IS_PRIVATE
}

/**
 * Why a folder may not take exports, or null when it may. Rejects upon a fault of the disk.
 */
export async function refuseFolder(
  files: Files,
  folder: string,
  { libraries = [] }: Protected,
): Promise<TargetRefusal | null> {
  const real = await files.realpath(folder)
  return (await libraryAround(files, real, libraries)) === null ? null : IN_LIBRARY
}

/**
 * Writes a file that leaves, whole or not at all, unless `refuseTarget` objects; it is asked again as the last thing
 * before the rename. A link at `filePath` is replaced by the file: what it points to is never written. Rejects with the
 * fault of the disk.
 */
export async function writeTarget(
  files: Files,
  filePath: string,
  bytes: Uint8Array,
  guarded: Protected,
): Promise<TargetRefusal | null> {
  const refusal = await refuseTarget(files, filePath, guarded)
  if (refusal !== null) return refusal
  try {
    await writeAtomically(files, path.resolve(filePath), bytes, {
      mode: 0o644,
      replacesLink: true,
      beforeRename: async () => {
        const late = await refuseTarget(files, filePath, guarded)
        if (late !== null) throw new LateRefusal(late)
      },
    })
    return null
  } catch (error) {
    if (error instanceof LateRefusal) return error.message
    throw error
  }
}

/** The place changed between the first look and the last. */
class LateRefusal extends Error {}

/** The same file by another path: through a link, or by a hard link. */
async function isSameFile(files: Files, one: string, other: string): Promise<boolean> {
  const real = await unlessMissing(files.realpath(other))
  if (real === null) return false
  if (real === one) return true
  const [a, b] = await Promise.all([files.stat(one), files.stat(real)])
  return a.ino !== 0 && a.ino === b.ino && a.dev === b.dev
}

async function unlessMissing(found: Promise<string>): Promise<string | null> {
  try {
    return await found
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null
    throw error
  }
}
