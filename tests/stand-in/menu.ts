import type Electron from 'electron'
import { Loud } from './loud.ts'

/**
 * `Menu`: kept, never drawn, its accelerators never heard. The app's own menu in the window runs the same actions.
 */
let applicationMenu: Menu | null = null

export class Menu extends Loud {
  readonly items: readonly Electron.MenuItemConstructorOptions[]

  constructor(items: readonly Electron.MenuItemConstructorOptions[] = []) {
    super('menu')
    this.items = items
  }

  static buildFromTemplate(template: readonly Electron.MenuItemConstructorOptions[]): Menu {
    return new Menu([...template])
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu
  }
}
