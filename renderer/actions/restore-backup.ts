import type { Action } from './action.ts'
import { restoreBackup } from '../library/libraries.ts'

/** A backup, unpacked into an empty folder and opened. */
export const restoreLibrary: Action = {
  name: 'restore-backup',
  label: 'Restore a backup …',
  menu: 'File',
  run: restoreBackup,
}
