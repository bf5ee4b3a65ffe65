import type { Action } from './action.ts'
import { focusNextPane } from '../ui/panes.ts'

/** Moves the keyboard to the next pane. */
export const nextPane: Action = {
  name: 'next-pane',
  label: 'Next pane',
  menu: 'View',
  keys: 'F6',
  run: focusNextPane,
}
