import type { Action } from './action.ts'
import { setDesk } from '../desk/state.ts'
import { hasStory } from './asks.ts'

/** The story's versions, any two side by side. */
export const compareVersions: Action = {
  name: 'compare-versions',
  label: 'Compare versions',
  menu: 'View',
  keys: 'Alt+3',
  isEnabled: hasStory,
  run: () => {
    setDesk({ tab: 'compare', floating: null })
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('[data-pane="versions"] [data-start]')?.focus(),
    )
  },
}
