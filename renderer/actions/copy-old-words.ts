import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { compare } from '../versions/compare-state.ts'
import { copyOldVersion } from '../versions/restore.ts'

/** The old version as plain text on the clipboard, what is off the record left out. */
export const copyOldWords: Action = {
  name: 'copy-old-words',
  label: 'Copy the old words',
  menu: 'Edit',
  isEnabled: () => desk().tab === 'compare' && compare().old !== null,
  run: copyOldVersion,
}
