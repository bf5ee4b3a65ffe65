import path from 'node:path'
import type { BackedUp } from '#bridge/contract'
import { type Answer, failure, success } from '#bridge/failure'
import { shorten } from '#core/style/shorten'
import { refuseTarget } from '../exporting/target.ts'
import { isInsideLibrary } from '../library-around.ts'
import type { Libraries } from '../libraries/libraries.ts'
import type { Library } from '../library.ts'
import type { Shell } from '../shell-parts.ts'
import { type Files, faultCode } from '../storage/files.ts'
import { makeBackup } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'

/** How a backup is called in the dialog. */
const FORMAT = { name: 'Backup of a Copydesk library, with all that is private in it', extension: 'zip' }

/**
 * Backs the library up where the editor says, after everything that waits was saved. A place in a library, this one or
 * another, and a link into one are refused before anything is written, and once more before the file takes its name.
 */
export async function backUp({
  library,
  shell,
  files,
}: {
  readonly library: Library
  readonly shell: Shell
  readonly files: Files
}): Promise<Answer<BackedUp | null>> {
  const day = library.now().slice(0, 10)
  const target = await shell.chooseSavePath(`copydesk-backup-${day}.zip`, FORMAT)
  if (target === null) return success(null)
  const refuse = () => refuseTarget(files, target, { libraries: [library.folder] })
  // A fault of the disk is told by the writing itself.
  const refusal = await refuse().catch(faultAsNull)
  if (refusal !== null) {
    const name = shorten(path.basename(target))
    return failure('not-saved', `The backup “${name}” was not written: ${refusal}`)
  }
  await library.flush()
  const made = await makeBackup({ files, folder: library.folder, now: library.now, refuse }, target)
  return made.ok ? success({ ...made.value, file: path.basename(target) }) : made
}

function faultAsNull(error: unknown): null {
  if (faultCode(error) === undefined) throw error
  return null
}

/** Restores a backup into an empty folder, and goes over to the library there. */
export async function restore({
  shell,
  files,
  libraries,
}: {
  readonly shell: Shell
  readonly files: Files
  readonly libraries: Libraries
}): Promise<Answer<BackedUp | null>> {
  const chosen = await shell.chooseBackup()
  if (chosen === null) return success(null)
  const folder = await shell.chooseFolder('Restore it into this empty folder')
  if (folder === null) return success(null)
  if (await isInsideLibrary(files, folder)) {
    return failure('refused', 'That folder is inside a Copydesk library. Choose an empty one outside it.')
  }
  const restored = await restoreBackup(files, chosen, folder)
  if (!restored.ok) return restored
  const switched = await libraries.switchTo(folder)
  return switched.ok ? success({ ...restored.value, file: path.basename(chosen) }) : switched
}
