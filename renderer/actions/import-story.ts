import type { Action } from './action.ts'
import { chooseImport } from '../story/import-story.ts'

/** Brings in a file as a new story. */
export const importStory: Action = {
  name: 'import-story',
  label: 'Bring in a story…',
  menu: 'File',
  keys: 'Mod+O',
  run: chooseImport,
}
