import type { Locator, Page } from '@playwright/test'

export type Row = { readonly who: string; readonly words: string }

/** The quotes pane, the picker and the review of guesses. */
export class Quotes {
  readonly page: Page
  readonly pane: Locator
  readonly picker: Locator
  readonly review: Locator

  constructor(page: Page) {
    this.page = page
    this.pane = page.getByRole('complementary', { name: 'Quotes' })
    this.picker = page.getByRole('dialog', { name: 'Who said it?' })
    this.review = page
      .getByRole('dialog', { name: /^Who said / })
      .and(page.locator(':not([aria-label="Who said it?"])'))
  }

  /** Every row of the list in order: name (with "?" while it is a guess) and words. */
  async rows(): Promise<Row[]> {
    const rows = await this.pane.locator('.quote-row').all()
    return Promise.all(
      rows.map(async (row) => ({
        who: (await row.locator('.quote-row__who').innerText()).trim(),
        words: (await row.locator('.quote-row__words').innerText()).trim(),
      })),
    )
  }

  row(words: string): Locator {
    return this.pane.locator('.quote-row').filter({ hasText: words })
  }

  /** The mark of a row that its quote was checked against its source, and that its words are the same since. */
  checked(words: string): Locator {
    return this.row(words).getByText('Checked', { exact: true })
  }

  /** Ties the words at the caret or selection to somebody: the key, some letters, Enter. */
  async assignSpeaker(letters: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+Q')
    await this.picker.waitFor()
    await this.page.keyboard.type(letters)
    await this.picker.getByRole('option').first().waitFor()
    await this.page.keyboard.press('Enter')
    await this.picker.waitFor({ state: 'hidden' })
  }

  /** Ties them to somebody new, by the picker's own key. */
  async assignNewSpeaker(name: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+Q')
    await this.picker.waitFor()
    await this.page.keyboard.type(name)
    await this.page.keyboard.press('Control+Enter')
    await this.picker.waitFor({ state: 'hidden' })
  }

  /** Opens the review of the next guess whose words these are. */
  async reviewGuess(words: string): Promise<void> {
    for (let turn = 0; turn < 40; turn += 1) {
      await this.page.keyboard.press('F7')
      // The finder reads what was last typed before the next guess is shown.
      await this.page.waitForTimeout(300)
      await this.review.waitFor()
      const label = await this.review.getAttribute('aria-label')
      if (label?.includes(words)) return
    }
    throw new Error(`no guess holds “${words}”`)
  }
}
