import type { Action } from './action.ts'
import { setDesk } from '../desk/state.ts'

/** Every action, person and story by name. */
export const palette: Action = {
  name: 'palette',
  label: 'Do anything…',
  menu: 'Help',
  keys: 'Mod+K',
  run: () => setDesk({ floating: { type: 'palette' } }),
}
