import type { Action } from './action.ts'
import { takeStep } from '../history/take-step.ts'
import { canWrite } from './asks.ts'

/** Does again what was taken back. */
export const redo: Action = {
  name: 'redo',
  label: 'Redo',
  menu: 'Edit',
  keys: 'Mod+Shift+Z',
  isEnabled: canWrite,
  run: () => takeStep('redo'),
}
