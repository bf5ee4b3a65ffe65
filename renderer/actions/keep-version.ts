import type { Action } from './action.ts'
import { keepVersion as keep } from '../versions/restore.ts'
import { canWrite } from './asks.ts'

/** Keeps the story as it now stands among its versions. */
export const keepVersion: Action = {
  name: 'keep-version',
  label: 'Keep a version',
  menu: 'File',
  keys: 'Mod+Shift+S',
  isEnabled: canWrite,
  run: keep,
}
