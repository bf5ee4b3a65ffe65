import type { Page } from '@playwright/test'
import { type KnownAction, actionNamed } from '../support/actions.ts'

/** The ways to an action. */
export const ways = ['key', 'menu', 'palette'] as const
export type Way = (typeof ways)[number]

/** The commands of the window, each by its key, its menu item or the palette. */
export class Commands {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Performs the action of this name. Throws when this way does not offer it now. */
  async run(name: string, way: Way): Promise<void> {
    if (!(await this.tryTo(await actionNamed(name), way))) throw new Error(`${name} is not offered by ${way}`)
  }

  /** Performs an action one way. False, with nothing left open, when this way does not offer it now. */
  async tryTo(action: KnownAction, way: Way): Promise<boolean> {
    switch (way) {
      case 'key':
        return this.#byKey(action)
      case 'menu':
        return this.#byMenu(action)
      case 'palette':
        return this.#byPalette(action)
    }
  }

  /** A bare letter belongs to one list, which has the keyboard first. */
  async #byKey({ keys, where }: KnownAction): Promise<boolean> {
    if (keys === undefined) return false
    if (where !== undefined) {
      const pane = this.page.locator(`[data-pane="${where}"] [data-start]`)
      if ((await pane.count()) === 0) return false
      await pane.first().focus()
    }
    await this.page.keyboard.press(pressOf(keys))
    return true
  }

  async #byMenu({ name, menu, isInMenu }: KnownAction): Promise<boolean> {
    if (isInMenu === false) return false
    await this.page.locator('.menubar').getByRole('button', { name: menu, exact: true }).click()
    const open = this.page.getByRole('menu')
    await open.first().waitFor()
    const item = open.locator(`[role="menuitem"][data-key="${name}"]`)
    if ((await item.count()) === 0 || (await item.getAttribute('aria-disabled')) === 'true') {
      await this.page.keyboard.press('Escape')
      await open.first().waitFor({ state: 'hidden' })
      return false
    }
    await item.click()
    return true
  }

  async #byPalette({ name, label }: KnownAction): Promise<boolean> {
    const palette = await this.openPalette(label)
    const options = palette.getByRole('option')
    await options.or(palette.locator('.empty')).first().waitFor()
    const option = palette.locator(`[role="option"][data-key="do:${name}"]`)
    if ((await option.count()) === 0) {
      await this.page.keyboard.press('Escape')
      await palette.waitFor({ state: 'hidden' })
      return false
    }
    // Enter takes the first; a label that holds another label is clicked.
    if ((await options.first().getAttribute('data-key')) === `do:${name}`)
      await this.page.keyboard.press('Enter')
    else await option.click()
    return true
  }

  /** Opens the palette and types into it. */
  async openPalette(words: string) {
    const palette = this.page.locator('.palette')
    await this.page.keyboard.press('Control+K')
    await palette.waitFor()
    await this.page.keyboard.type(words)
    return palette
  }

  /** Opens the story with this slug by the palette, up to the Enter that chooses it, and does not wait for it. */
  async chooseStory(slug: string): Promise<void> {
    const palette = await this.openPalette(slug)
    await palette.locator('[role="option"][data-key^="open:"]').first().waitFor()
    await this.page.keyboard.press('Enter')
  }
}

/** How Playwright writes a key of the actions' table: "Mod+Alt+Q" is "Control+Alt+Q", "C" is "c". */
export function pressOf(keys: string): string {
  return /^[A-Z]$/.test(keys) ? keys.toLowerCase() : keys.replace('Mod', 'Control')
}
