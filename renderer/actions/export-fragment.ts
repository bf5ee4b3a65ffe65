import type { Action } from './action.ts'
import { exportStory } from '../filing/export-story.ts'
import { hasStory } from './asks.ts'

/** Bare HTML for a CMS, saved where one says. */
export const exportFragment: Action = {
  name: 'export-fragment',
  label: 'Export an HTML fragment…',
  menu: 'File',
  isEnabled: hasStory,
  run: () => exportStory({ fragment: true }),
}
