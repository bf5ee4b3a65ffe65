import type { Action } from './action.ts'
import { saveNow } from '../story/autosave.ts'
import { canWrite } from './asks.ts'

/** Saves at once; it is saved by itself anyway. */
export const saveStory: Action = {
  name: 'save-story',
  label: 'Save now',
  menu: 'File',
  keys: 'Mod+S',
  isEnabled: canWrite,
  run: async () => {
    await saveNow()
  },
}
