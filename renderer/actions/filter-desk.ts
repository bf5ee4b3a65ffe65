import type { Action } from './action.ts'
import { keepSession } from '../story/session.ts'

/** Puts the keyboard into the desk’s filter. */
export const filterDesk: Action = {
  name: 'filter-desk',
  label: 'Filter the desk',
  menu: 'View',
  keys: 'Mod+Shift+F',
  run: () => {
    keepSession({ foldedDesk: false })
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.filter input')?.focus())
  },
}
