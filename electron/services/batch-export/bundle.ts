import path from 'node:path'
import { type Answer, success } from '#bridge/failure'
import { type Protected, refuseFolder, refuseTarget } from '../exporting/target.ts'
import { notAllowed, notWritten, writeExport } from '../exporting/write-export.ts'
import type { Files } from '../storage/files.ts'
import { freshTemp, syncFolder } from '../storage/write-atomically.ts'
import { ZipWriter } from '../storage/zip-writer.ts'

/**
 * Where the exports of a batch go together. A name that is taken gets a number; nothing that existed before is
 * replaced, except a zip file that the save dialog has asked about.
 */
export type ExportBundle = {
  /** The name of the folder or of the zip file, without its place. */
  readonly name: string
  /** True when the bundle's own name travels with the stories: that of a zip file does, that of a folder does not. */
  readonly isNamed: boolean
  /** Reserves the name that a file would have in the bundle. */
  readonly reserve: (wanted: string) => string
  /** Adds a file under a name that was reserved. */
  readonly add: (name: string, made: string | Uint8Array) => Promise<Answer<string>>
  /** All files are in: puts the bundle in its place. */
  readonly keep: () => Promise<Answer<null>>
  /** Removes what was written so far. */
  readonly drop: () => Promise<void>
}

/** The exports as files of a folder, which may hold others. */
export async function folderBundle(
  files: Files,
  guarded: Protected,
  folder: string,
): Promise<Answer<ExportBundle>> {
  const name = path.basename(folder)
  const taken = new Set<string>()
  const written: string[] = []
  try {
    const refusal = await refuseFolder(files, folder, guarded)
    if (refusal !== null) return notAllowed(name, refusal)
    for (const existing of await files.readdir(folder)) taken.add(existing.toLowerCase())
  } catch (error) {
    return notWritten(name, error)
  }
  return success({
    name,
    isNamed: false,
    reserve: (wanted) => freeName(wanted, taken),
    add: async (free, made) => {
      const answer = await writeExport(files, path.join(folder, free), made, guarded)
      if (answer.ok) written.push(path.join(folder, free))
      return answer
    },
    keep: async () => success(null),
    drop: async () => {
      for (const file of written) await files.unlink(file).catch(() => undefined)
    },
  })
}

/** The exports as entries of one zip file. Until the bundle is kept, nothing is at its place. */
export async function zipBundle(
  files: Files,
  guarded: Protected,
  target: string,
): Promise<Answer<ExportBundle>> {
  const name = path.basename(target)
  const folder = path.dirname(target)
  const temp = freshTemp(folder)
  const taken = new Set<string>()
  let zip: ZipWriter
  try {
    const refusal = await refuseTarget(files, target, guarded)
    if (refusal !== null) return notAllowed(name, refusal)
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
    isNamed: true,
    reserve: (wanted) => freeName(wanted, taken),
    add: async (free, made) => {
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
        const refusal = await refuseTarget(files, target, guarded)
        if (refusal !== null) {
          await drop()
          return notAllowed(name, refusal)
        }
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

/** A free name, compared without case as some disks do: "pool.html", "pool-2.html". Reserves it. */
function freeName(wanted: string, taken: Set<string>): string {
  const { name, ext } = path.parse(wanted)
  let free = wanted
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}-${number}${ext}`
  taken.add(free.toLowerCase())
  return free
}
