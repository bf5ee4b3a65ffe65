import type { Action } from './action.ts'
import { listLibraries } from '../library/libraries.ts'

/** The libraries opened lately, and the way to another. */
export const libraries: Action = {
  name: 'libraries',
  label: 'Libraries …',
  menu: 'File',
  run: listLibraries,
}
