import type { Locator, Page } from '@playwright/test'

/** The whole window as an editor uses it: keyboard, mouse, menus, palette. */
export class Desk {
  readonly page: Page
  readonly pane: Locator
  readonly filterField: Locator
  readonly toast: Locator

  constructor(page: Page) {
    this.page = page
    this.pane = page.getByRole('complementary', { name: 'Desk' })
    this.filterField = page.getByRole('searchbox', { name: 'Filter the desk' })
    this.toast = page.locator('.toast')
  }

  /** Waits until the window shows its library. */
  async ready(): Promise<void> {
    await this.page.locator('html[data-ready]').waitFor()
  }

  /** Goes over to the library in another folder, which `choose` names to the dialog; nothing floats then. */
  async goOverTo(choose: () => void, name: string): Promise<void> {
    for (let floats = 0; floats < 3; floats += 1) await this.page.keyboard.press('Escape')
    await this.menu('File', 'Libraries …')
    choose()
    await this.page.getByRole('option', { name: /^Another folder/ }).click()
    await this.toast.getByText(`This is “${name}”.`).waitFor()
    await this.toast.getByRole('button').click()
    await this.toast.waitFor({ state: 'hidden' })
  }

  row(slug: string): Locator {
    return this.page.getByRole('option').filter({ has: this.page.getByText(slug, { exact: true }) })
  }

  async slugs(): Promise<string[]> {
    return this.page.locator('.story-row__slug').allInnerTexts()
  }

  async open(slug: string): Promise<void> {
    await this.row(slug).click()
    await this.named(slug)
  }

  /** Waits until the window is named after this story. */
  async named(slug: string): Promise<void> {
    await this.page.locator('.titlebar__name').getByText(slug, { exact: true }).waitFor()
  }

  /** Shows a view of the open story, by its key. */
  async show(tab: 'write' | 'compare' | 'file'): Promise<void> {
    const at = { write: 0, compare: 1, file: 2 }[tab]
    await this.page.keyboard.press({ write: 'Alt+1', compare: 'Alt+3', file: 'Alt+4' }[tab])
    await this.page
      .locator('.tabs [role="tab"]')
      .nth(at)
      .and(this.page.getByRole('tab', { selected: true }))
      .waitFor()
  }

  async filter(words: string): Promise<void> {
    await this.filterField.fill(words)
  }

  async menu(name: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  /** Does something by its name, with the keyboard alone. */
  async byPalette(words: string): Promise<void> {
    const palette = this.page.locator('.palette')
    await this.page.keyboard.press('Control+K')
    await palette.waitFor()
    await this.page.keyboard.type(words)
    await this.page.getByRole('option').first().waitFor()
    await this.page.keyboard.press('Enter')
    // Until it has gone the keys are still its own.
    await palette.waitFor({ state: 'hidden' })
  }

  /**
   * True while the window waits for an answer, in a dialog of its own or of the system's. `shown` is what main has
   * shown since.
   */
  async isAsking(shown: readonly Readonly<Record<string, unknown>>[]): Promise<boolean> {
    const own = this.page.getByRole('alertdialog').or(this.page.getByRole('dialog'))
    return (await own.count()) > 0 || shown.some(({ dialog }) => dialog === 'ask')
  }

  /** Agrees to what the window's own dialog asks, where one is open: the safe button stands first, then the other. */
  async agree(): Promise<void> {
    const own = this.page.getByRole('alertdialog').or(this.page.getByRole('dialog'))
    if ((await own.count()) > 0) await own.getByRole('button').nth(1).click()
  }

  /** Waits until the window says that everything is on the disk. */
  async saved(): Promise<void> {
    await this.page.locator('.titlebar__name').getByText('Saved', { exact: true }).waitFor()
    await this.page
      .locator('.statusbar')
      .getByText(/^Saved/)
      .waitFor()
  }
}
