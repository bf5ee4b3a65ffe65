import type { Action } from './action.ts'
import { exportStory } from '../filing/export-story.ts'
import { hasStory } from './asks.ts'

/** A whole HTML page, saved where one says. */
export const exportHtml: Action = {
  name: 'export-html',
  label: 'Export HTML…',
  menu: 'File',
  keys: 'Mod+E',
  isEnabled: hasStory,
  run: () => exportStory({ fragment: false }),
}
