import type { Action } from './action.ts'

/** Puts the keyboard on the menus. */
export const menusAction: Action = {
  name: 'menus',
  label: 'Menus',
  menu: 'View',
  keys: 'F10',
  run: () => document.querySelector<HTMLElement>('.menubar__item')?.focus(),
}
