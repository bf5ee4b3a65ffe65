import type { Action } from './action.ts'
import { isDeskFolded } from '../desk/folding.ts'
import { keepSession } from '../story/session.ts'

/** Folds the desk away, or brings it back. */
export const foldDesk: Action = {
  name: 'fold-desk',
  label: 'Fold the desk',
  menu: 'View',
  keys: 'Mod+1',
  run: () => keepSession({ foldedDesk: !isDeskFolded() }),
}
