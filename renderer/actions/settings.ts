import type { Action } from './action.ts'
import { openSettings } from '../settings/settings.ts'

/** The house's page and the presets of exports. */
export const settings: Action = {
  name: 'settings',
  label: 'Settings…',
  menu: 'File',
  keys: 'Mod+,',
  run: openSettings,
}
