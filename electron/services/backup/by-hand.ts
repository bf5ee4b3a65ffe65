import path from 'node:path'
import type { BackedUp } from '#bridge/contract'
import { type Answer, success } from '#bridge/failure'
import type { Libraries } from '../libraries/libraries.ts'
import type { Library } from '../library.ts'
import type { Shell } from '../shell-parts.ts'
import type { Files } from '../storage/files.ts'
import { makeBackup } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'

/** How a backup is called in the dialog. */
const FORMAT = { name: 'Backup of a Copydesk library, with all that is private in it', extension: 'zip' }

/** Backs the library up where the editor says, everything that waits to be saved first. */
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
  await library.flush()
  const made = await makeBackup({ files, folder: library.folder, now: library.now }, target)
  return made.ok ? success({ ...made.value, file: path.basename(target) }) : made
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
  const restored = await restoreBackup(files, chosen, folder)
  if (!restored.ok) return restored
  const switched = await libraries.switchTo(folder)
  return switched.ok ? success({ ...restored.value, file: path.basename(chosen) }) : switched
}
