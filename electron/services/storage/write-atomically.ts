import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type FileStamp, type Files, faultCode, stampFrom } from './files.ts'

/** How our temporary files are named. A name of its own length, so that a long file name never grows past 255. */
const TEMP_NAME = /^\.copydesk-\d+-[0-9a-f]{16}\.tmp$/

/** Waits before the next try of a rename that another program holds up, in milliseconds. */
const PATIENCE = [10, 20, 40, 80, 160]

/** Faults of a folder's fsync that say that this system has none: Windows, and some network disks. */
const NO_FOLDER_SYNC = new Set(process.platform === 'win32' ? ['EPERM', 'EISDIR', 'EINVAL'] : ['EINVAL'])

export type WriteOptions = {
  /** Permissions of the file; only its owner may read it unless told otherwise. */
  readonly mode?: number
  /** False leaves out both fsyncs: only for copies whose original still stands. */
  readonly durable?: boolean
  /** A folder that a link at `path` must not lead out of: the write then rejects with the code "EOUTSIDE". */
  readonly within?: string
  /** Replaces a link at `path` instead of the file that it names. */
  readonly replacesLink?: boolean
  /** Reads what was written again and compares, before the old file is replaced. */
  readonly reread?: boolean
  /** The last look at the old file: when this rejects, it is not replaced. */
  readonly beforeRename?: () => Promise<void>
}

/**
 * Replaces the file at `path` with `bytes`, whole or not at all: a temporary file in the same folder, written,
 * flushed and measured, then renamed over the old one, then the folder flushed. When this resolves the bytes
 * survive the power. When it rejects, the old file or the new one stands, and no temporary file.
 *
 * Gives the stamp of the file before it was renamed. A link is kept and the file it names replaced, unless
 * `replacesLink` says otherwise. Rejects with
 * the fault of the file system, or with the code "ESHORT" when fewer bytes arrived than were sent, as happens on a
 * full disk.
 */
export async function writeAtomically(
  files: Files,
  filePath: string,
  bytes: Uint8Array,
  {
    mode = 0o600,
    durable = true,
    within,
    replacesLink = false,
    reread = false,
    beforeRename,
  }: WriteOptions = {},
): Promise<FileStamp> {
  const target = replacesLink ? await inRealFolder(files, filePath) : await behindLink(files, filePath)
  if (within !== undefined) await refuseOutside(files, filePath, target, within)
  const folder = path.dirname(target)
  const temp = freshTemp(folder)
  const file = await files.open(temp, 'wx', mode)
  let stamp: FileStamp
  try {
    try {
      await file.writeFile(bytes)
      if (durable) await file.sync()
      stamp = stampFrom(await file.stat())
      if (stamp.size !== bytes.length) throw shortWrite(stamp.size, bytes.length)
    } finally {
      await file.close()
    }
    if (reread && Buffer.compare(await files.readFile(temp), bytes) !== 0) throw notAsWritten()
    await beforeRename?.()
    await renamePatiently(files, temp, target)
  } catch (error) {
    // What cannot be removed now is removed when the library is opened again.
    await files.unlink(temp).catch(() => undefined)
    throw error
  }
  if (durable) await syncFolder(files, folder)
  return stamp
}

/** A name for a temporary file in this folder that nothing else has. */
export function freshTemp(folder: string): string {
  return path.join(folder, `.copydesk-${process.pid}-${randomBytes(8).toString('hex')}.tmp`)
}

/** Removes the temporary files that a killed process left in this folder. Never rejects. */
export async function removeStaleTemps(files: Files, folder: string): Promise<void> {
  const names = await files.readdir(folder).catch((): readonly string[] => [])
  const stale = names.filter((name) => TEMP_NAME.test(name))
  await Promise.all(stale.map((name) => files.unlink(path.join(folder, name)).catch(() => undefined)))
}

/** Flushes a folder, so that a file renamed into it is there after a power cut. */
export async function syncFolder(files: Files, folder: string): Promise<void> {
  try {
    const handle = await files.open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(faultCode(error) ?? '')) throw error
  }
}

async function inRealFolder(files: Files, filePath: string): Promise<string> {
  return path.join(await files.realpath(path.dirname(filePath)), path.basename(filePath))
}

async function behindLink(files: Files, filePath: string): Promise<string> {
  try {
    return await files.realpath(filePath)
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') throw error
  }
  // Nothing there, or a link whose file is gone, which may be a link again.
  try {
    return await behindLink(files, path.resolve(path.dirname(filePath), await files.readlink(filePath)))
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return filePath
    throw error
  }
}

/** A folder of the library may itself be a link to another disk: that is the person's own arrangement. */
async function refuseOutside(files: Files, filePath: string, target: string, within: string): Promise<void> {
  if (target === filePath) return
  const folders = await Promise.all(
    [path.dirname(target), within, path.dirname(filePath)].map((one) => files.realpath(one)),
  )
  const [into = '', ...allowed] = folders
  if (allowed.some((one) => into === one || into.startsWith(one + path.sep))) return
  throw Object.assign(new Error('its file is a link that leads out of the library'), { code: 'EOUTSIDE' })
}

/** On Windows a virus scanner or a sync tool may hold the old file open for a moment. */
async function renamePatiently(files: Files, from: string, to: string): Promise<void> {
  for (const pause of [...PATIENCE, null]) {
    try {
      await files.rename(from, to)
      return
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(faultCode(error) ?? '')
      if (!held || pause === null) throw error
      await wait(pause)
    }
  }
}

function notAsWritten(): Error {
  return Object.assign(new Error('what was read again is not what was written'), { code: 'EIO' })
}

function shortWrite(arrived: number, sent: number): Error {
  return Object.assign(new Error(`${arrived} of ${sent} bytes were written`), { code: 'ESHORT' })
}
