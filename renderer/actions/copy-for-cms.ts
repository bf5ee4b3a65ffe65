import type { Action } from './action.ts'
import { copyStory } from '../filing/export-story.ts'
import { hasStory } from './asks.ts'

/** The filed story on the clipboard, rich and plain at once. */
export const copyForCms: Action = {
  name: 'copy-for-cms',
  label: 'Copy for the CMS',
  menu: 'File',
  keys: 'Mod+Shift+E',
  isEnabled: hasStory,
  run: copyStory,
}
