import type { Action } from './action.ts'
import { exportStory } from '../filing/export-story.ts'
import { hasStory } from './asks.ts'

/** The story as a file in the chosen format, saved where one says. */
export const exportFile: Action = {
  name: 'export',
  label: 'Export…',
  menu: 'File',
  keys: 'Mod+E',
  isEnabled: hasStory,
  run: exportStory,
}
