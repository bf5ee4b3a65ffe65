import path from 'node:path'
import { type Answer, failure, success } from '#bridge/failure'
import { shorten } from '#core/style/shorten'
import { reason } from '../sentences.ts'
import { type Files, faultCode } from '../storage/files.ts'
import { syncFolder, writeAtomically } from '../storage/write-atomically.ts'
import { type CheckedBackup, checkBackup } from './check-backup.ts'

/**
 * Unpacks a backup into a folder that is empty or not there yet. It is read twice: once to know that all of it is
 * sound, then to write. Nothing is ever written over.
 */
export async function restoreBackup(
  files: Files,
  filePath: string,
  folder: string,
): Promise<Answer<CheckedBackup>> {
  const name = shorten(path.basename(filePath))
  const checked = await checkBackup(filePath)
  if (!checked.ok) {
    return failure(
      'unreadable',
      `“${name}” cannot be restored: ${checked.failure.sentence} Nothing was written.`,
    )
  }
  try {
    const isEmpty = (await files.readdir(folder).catch((): readonly string[] => [])).length === 0
    if (!isEmpty) {
      return failure('refused', 'That folder holds something already. Choose an empty one, or a new one.')
    }
    const made = new Set<string>()
    const restored = await checkBackup(filePath, undefined, async (place, bytes) => {
      const target = path.join(folder, ...place.split('/'))
      const parent = path.dirname(target)
      if (!made.has(parent)) await files.mkdir(parent)
      made.add(parent)
      await writeAtomically(files, target, bytes, { durable: false })
    })
    if (!restored.ok)
      return failure(
        'unreadable',
        `“${name}” changed while it was restored. Empty the folder, then try again.`,
      )
    for (const parent of [...made, folder]) await syncFolder(files, parent)
    return success(restored.value)
  } catch (error) {
    const code = faultCode(error)
    if (code === undefined) throw error
    return failure(
      'not-saved',
      `“${name}” was not restored whole: ${reason(code, 'then empty the folder and try again')}`,
      code,
    )
  }
}
