import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { stepChange } from '../versions/steps.ts'

/** The next place where the two versions differ. */
export const nextChange: Action = {
  name: 'next-change',
  label: 'Next change',
  menu: 'View',
  keys: 'F3',
  isEnabled: () => desk().tab === 'compare',
  run: () => stepChange(1),
}
