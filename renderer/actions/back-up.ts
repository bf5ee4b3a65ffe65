import type { Action } from './action.ts'
import { backUp } from '../library/libraries.ts'

/** The whole library in one file, opened again before it counts. */
export const backUpLibrary: Action = {
  name: 'back-up',
  label: 'Back up the library …',
  menu: 'File',
  run: backUp,
}
