import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Desk } from './pages/desk.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('by the keyboard: a format is chosen, the file is written, and again with one key', async ({
  freshApp,
  folder,
}) => {
  const app = await freshApp()
  const { page } = app
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()
  await story.begin('ferry-late', 'The ferry will be late')
  await story.write('"We have no crew," said Ines Okafor, who runs it.')
  await quotes.reviewGuess('We have no crew')
  await page.keyboard.press('Enter')
  await story.quotes('IO').first().waitFor()

  const markdown = path.join(folder, 'ferry.md')
  await test.step('“export as markdown” in the palette asks where, and says what it wrote', async () => {
    app.answer({ dialog: 'save', path: markdown })
    await desk.byPalette('export as markdown')
    await expect(desk.toast).toContainText('Exported to ferry.md.')
    await expect(desk.toast).toContainText('0 found')
    expect(readFileSync(markdown, 'utf8')).toBe(
      '# The ferry will be late\n\n“We have no crew,” said Ines Okafor, who runs it.\n\n[“We have no crew,”]: #said "Ines Okafor"\n',
    )
  })

  await test.step('one key writes the same place again, with no question', async () => {
    await page.keyboard.press('Escape')
    await story.write(' Nobody knows when.')
    await page.keyboard.press('Control+Alt+E')
    await expect.poll(() => readFileSync(markdown, 'utf8')).toContain('Nobody knows when.')
  })

  await test.step('the format stays chosen, and the filing page shows the file in it', async () => {
    await page.keyboard.press('Alt+4')
    await expect(page.getByRole('button', { name: /^Export Markdown/ })).toBeEnabled()
    await page.getByRole('radio', { name: 'Markdown' }).click()
    await expect(page.locator('.proof--bytes')).toContainText('# The ferry will be late')
  })

  await test.step('the menu of formats is worked by arrows, and a Word document is written', async () => {
    const word = path.join(folder, 'ferry.docx')
    await page.getByRole('button', { name: /^Format:/ }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('menuitemradio', { name: 'Word document' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /^Export Word/ })).toBeEnabled()
    app.answer({ dialog: 'save', path: word })
    await page.keyboard.press('Control+E')
    await expect(desk.toast).toContainText('Exported to ferry.docx.')
    expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK')
    await expect(page.getByText('A Word document holds the words of the page')).toBeVisible()
  })
})
