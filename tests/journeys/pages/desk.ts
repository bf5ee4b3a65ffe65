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

  row(slug: string): Locator {
    return this.page.getByRole('option').filter({ has: this.page.getByText(slug, { exact: true }) })
  }

  async slugs(): Promise<string[]> {
    return this.page.locator('.story-row__slug').allInnerTexts()
  }

  async open(slug: string): Promise<void> {
    await this.row(slug).click()
    await this.page.locator('.titlebar__name').getByText(slug, { exact: true }).waitFor()
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
    const palette = this.page.getByRole('dialog', { name: 'Do anything' })
    await this.page.keyboard.press('Control+K')
    await palette.waitFor()
    await this.page.keyboard.type(words)
    await this.page.getByRole('option').first().waitFor()
    await this.page.keyboard.press('Enter')
    // Until it has gone the keys are still its own.
    await palette.waitFor({ state: 'hidden' })
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
