import path from 'node:path'
import { type Answer, failure, success } from '#bridge/failure'
import { shorten } from '#core/style/shorten'
import { isOutside, writeExport } from '../exporting.ts'
import { reason } from '../sentences.ts'
import { type Files, faultCode } from '../storage/files.ts'
import { freshTemp, syncFolder } from '../storage/write-atomically.ts'
import { ZipWriter } from '../storage/zip-writer.ts'

/**
 * Where several exports go together. A name that is taken is numbered; nothing that stood there before is replaced,
 * but for a zip file that the save dialog has asked about.
 */
export type Parcel = {
  /** How it is called: the name of the folder or the zip file, not where it is. */
  readonly name: string
  /** Adds a file; gives the name that it has there. */
  readonly add: (name: string, made: string | Uint8Array) => Promise<Answer<string>>
  /** Everything is in it: puts it in its place. */
  readonly keep: () => Promise<Answer<null>>
  /** Takes away what was written so far. */
  readonly drop: () => Promise<void>
}

/** The exports as files of a folder, which may hold others. */
export async function folderParcel(
  files: Files,
  libraryFolder: string,
  folder: string,
): Promise<Answer<Parcel>> {
  const name = path.basename(folder)
  const taken = new Set<string>()
  const written: string[] = []
  try {
    for (const there of await files.readdir(folder)) taken.add(there.toLowerCase())
  } catch (error) {
    return notWritten(name, error)
  }
  return success({
    name,
    add: async (wanted, made) => {
      const free = freeName(wanted, taken)
      const answer = await writeExport(files, libraryFolder, path.join(folder, free), made)
      if (answer.ok) written.push(path.join(folder, free))
      return answer
    },
    keep: async () => success(null),
    drop: async () => {
      for (const file of written) await files.unlink(file).catch(() => undefined)
    },
  })
}

/** The exports as members of one zip file. Until it is kept, nothing stands at its place. */
export async function zipParcel(
  files: Files,
  libraryFolder: string,
  target: string,
): Promise<Answer<Parcel>> {
  const name = path.basename(target)
  const folder = path.dirname(target)
  const temp = freshTemp(folder)
  const taken = new Set<string>()
  let zip: ZipWriter
  try {
    const outside = await isOutside(files, libraryFolder, folder)
    if (!outside.ok) return outside
    zip = await ZipWriter.make(files, temp, 0o644)
  } catch (error) {
    return notWritten(name, error)
  }
  const drop = async () => {
    await zip.close().catch(() => undefined)
    await files.unlink(temp).catch(() => undefined)
  }
  return success({
    name,
    add: async (wanted, made) => {
      const free = freeName(wanted, taken)
      try {
        await zip.add(free, Buffer.from(made), 0o644)
        return success(free)
      } catch (error) {
        return notWritten(name, error)
      }
    },
    keep: async () => {
      try {
        await zip.end()
        await zip.close()
        await files.rename(temp, target)
        await syncFolder(files, folder)
        return success(null)
      } catch (error) {
        await drop()
        return notWritten(name, error)
      }
    },
    drop,
  })
}

/** A name that is not taken, blind to capitals as some disks are: "pool.html", "pool-2.html". Takes it. */
function freeName(wanted: string, taken: Set<string>): string {
  const { name, ext } = path.parse(wanted)
  let free = wanted
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}-${number}${ext}`
  taken.add(free.toLowerCase())
  return free
}

function notWritten(name: string, error: unknown): Answer<never> {
  const code = faultCode(error)
  if (code === undefined) throw error
  return failure(
    'not-exported',
    `“${shorten(name)}” could not be written: ${reason(code, 'then export again')}`,
    code,
  )
}
