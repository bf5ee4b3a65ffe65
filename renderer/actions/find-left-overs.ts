import type { Action } from './action.ts'
import { lookForLeftOvers } from '../story/left-overs.ts'
import { canWrite } from './asks.ts'

/** Looks for what a web page left in the text. */
export const findLeftOvers: Action = {
  name: 'find-left-overs',
  label: 'Find left-overs of a web page',
  menu: 'Edit',
  isEnabled: canWrite,
  run: lookForLeftOvers,
}
