/** The menus, in the order they stand. */
export const menus = ['File', 'Edit', 'Format', 'Quotes', 'Check', 'View', 'Help'] as const
export type MenuName = (typeof menus)[number]

/**
 * Something an editor can do. Menu, palette, button, shortcut and test share it.
 *
 * `keys` is written "Mod+Shift+Q"; Mod is the command key on a Mac, else Control. `where` limits the key (a bare
 * letter) to one list. `isEnabled` is asked when the action is shown and before it runs. With `isInMenu` false it is
 * found by name in the palette, and its menu only says what it belongs to.
 */
export type Action = {
  readonly name: string
  readonly label: string
  readonly menu: MenuName
  readonly keys?: string
  readonly isInMenu?: false
  readonly where?: 'quotes' | 'desk' | 'versions'
  readonly isEnabled?: () => boolean
  readonly run: () => void | Promise<void>
}
