import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { stepChange } from '../versions/steps.ts'

/** The place before where the two versions differ. */
export const previousChange: Action = {
  name: 'previous-change',
  label: 'Change before',
  menu: 'View',
  keys: 'Shift+F3',
  isEnabled: () => desk().tab === 'compare',
  run: () => stepChange(-1),
}
