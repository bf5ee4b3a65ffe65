import type { Action } from './action.ts'
import { exportStoryAgain } from '../filing/export-story.ts'
import { hasStory } from './asks.ts'

/** The story over the file it was last exported to, with no dialog. */
export const exportAgain: Action = {
  name: 'export-again',
  label: 'Export again to the same place',
  menu: 'File',
  keys: 'Mod+Alt+E',
  isEnabled: hasStory,
  run: exportStoryAgain,
}
