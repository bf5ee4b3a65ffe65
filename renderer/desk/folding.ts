import { desk } from './state.ts'

/** Under this width, in CSS px, the desk folds unless it is kept open. */
const NARROW = 1180

/** True when the desk is a rail: folded by the editor, or by a narrow window. */
export function isDeskFolded(): boolean {
  return desk().session.foldedDesk ?? window.innerWidth < NARROW
}

/** How the panes are told: the editor's choice, or nothing where the width decides. */
export function foldedAs(folded: boolean | undefined): 'folded' | 'kept' | undefined {
  if (folded === undefined) return undefined
  return folded ? 'folded' : 'kept'
}
