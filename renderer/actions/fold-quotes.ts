import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { keepSession } from '../story/session.ts'

/** Folds the quotes away, or brings them back. */
export const foldQuotes: Action = {
  name: 'fold-quotes',
  label: 'Fold the quotes',
  menu: 'View',
  keys: 'Mod+3',
  run: () => keepSession({ foldedQuotes: !(desk().session.foldedQuotes ?? false) }),
}
