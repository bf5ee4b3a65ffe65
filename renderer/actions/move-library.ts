import type { Action } from './action.ts'
import { moveLibrary } from '../library/libraries.ts'

/** The library, copied into another folder; Copydesk goes on there. */
export const moveTheLibrary: Action = {
  name: 'move-library',
  label: 'Move the library …',
  menu: 'File',
  run: moveLibrary,
}
