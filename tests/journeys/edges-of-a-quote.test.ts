import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Desk } from './pages/desk.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('what is typed before a quote, or after its closing mark, is not the speaker’s', async ({ app }) => {
  const { page } = app
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()
  await story.begin('edges', 'Edges')
  await story.write('"First words," said Cat Dove.')
  await story.standIn('First words')
  await quotes.assignNewSpeaker('Cat Dove')
  await page.keyboard.press('Control+Home')
  await page.waitForTimeout(200)
  await page.keyboard.type('Then ')
  await expect(story.quotes('CD')).toHaveText(/^\s*“First words,”$/)
  await story.standIn('First words')
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(200)
  expect(await story.text()).toBe('Then “First words,” said Cat Dove.')
})

test('a copy of a quote off the record is off the record too', async ({ openLibrary }) => {
  const app = await openLibrary()
  const { page } = app
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()
  await story.begin('copies', 'Copies')
  await story.write('"Tied words stand here," said Cat Dove. The rest follows. ')
  await story.standIn('Tied words')
  await quotes.assignNewSpeaker('Cat Dove')
  await page.keyboard.press('Control+Shift+O')
  await story.select('“Tied words stand here,”')
  await page.keyboard.press('Control+C')
  await page.keyboard.press('Control+End')
  await page.waitForTimeout(200)
  await page.keyboard.press('Control+V')
  await expect(quotes.row('Tied words').getByText('Off the record')).toHaveCount(2)
  await page.keyboard.press('Alt+4')
  await expect(page.getByText('Off-the-record words stand in the text')).toHaveCount(2)
})

test('a quote given to somebody else has to be checked anew', async ({ app }) => {
  const { page } = app
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()
  await story.begin('checks', 'Checks')
  await story.write('"We checked this," said Cat Dove.')
  await story.standIn('We checked')
  await quotes.assignNewSpeaker('Cat Dove')
  const checked = quotes.row('We checked this').getByText('Checked', { exact: true })
  await page.keyboard.press('F6')
  await page.keyboard.press('Home')
  await page.keyboard.press('C')
  await expect(checked).toBeAttached()
  await page.keyboard.press('Escape')
  await quotes.assignNewSpeaker('Ann Bell')
  await expect(quotes.row('We checked this').locator('.quote-row__who')).toHaveText('Ann Bell')
  await expect(checked).toHaveCount(0)
})

test('the caret stands where it stood after everything that floats', async ({ app }) => {
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await story.begin('floats', 'Floats')
  await story.write('One two three. "Four five," said Ann Bell.')
  const floats: readonly (readonly [string, () => Promise<void>])[] = [
    ['the picker', () => page.keyboard.press('Control+Shift+Q')],
    ['the palette', () => page.keyboard.press('Control+K')],
    ['the review', () => page.keyboard.press('F7')],
    ['a menu', () => page.getByRole('button', { name: 'Edit', exact: true }).press('Enter')],
  ]
  for (const [name, show] of floats) {
    await story.standIn('Four five')
    await show()
    await page.locator('[role="dialog"], [role="menu"]').first().waitFor()
    // Its own focus has arrived.
    await expect(
      page.locator('[role="dialog"]:focus, [role="dialog"] :focus, [role="menu"] :focus').first(),
    ).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(story.body, name).toBeFocused()
    await page.waitForTimeout(150)
    await page.keyboard.type('@')
    expect(await story.text(), name).toMatch(/^One two three\. “[^”]*@[^”]*”/)
    await page.keyboard.press('Backspace')
  }
})

test('what stops the story stops the key for export too, and says so', async ({ openLibrary, folder }) => {
  const app = await openLibrary()
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  const out = path.join(folder, 'stopped.html')
  app.answer({ dialog: 'save', path: out })
  await story.begin('stopped', 'Stopped')
  await story.write('The bill is TK pounds.')
  await page.keyboard.press('Control+E')
  await expect(desk.toast).toContainText('was not exported')
  await page.keyboard.press('Escape')
  // The text has the keys again, its caret where it was.
  await expect(story.body).toBeFocused()
  await story.select('TK')
  await page.keyboard.type('nine')
  await page.keyboard.press('Control+E')
  await expect(desk.toast).toContainText('stopped.html')
  expect(readFileSync(out, 'utf8')).toContain('The bill is nine pounds.')
})
