import path from 'node:path'
import { membersOf } from '../backup/members.ts'
import type { Files } from '../storage/files.ts'
import { syncFolder, writeAtomically } from '../storage/write-atomically.ts'

/**
 * Copies everything of a library that a backup would hold into another folder, and reads each copy again. Rejects with
 * the fault when one could not be written or is not the same ("EIO").
 */
export async function copyLibrary(files: Files, from: string, to: string): Promise<void> {
  const made = new Set<string>()
  for (const place of await membersOf(files, from)) {
    const bytes = await files.readFile(path.join(from, place))
    const target = path.join(to, ...place.split('/'))
    const parent = path.dirname(target)
    if (!made.has(parent)) await files.mkdir(parent)
    made.add(parent)
    await writeAtomically(files, target, bytes, { durable: false })
    if (Buffer.compare(await files.readFile(target), bytes) !== 0) {
      throw Object.assign(new Error('the copy differs from the file'), { code: 'EIO' })
    }
  }
  await files.mkdir(to)
  for (const folder of [...made, to]) await syncFolder(files, folder)
}
