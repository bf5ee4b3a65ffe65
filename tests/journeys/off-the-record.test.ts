import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Desk } from './pages/desk.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

const secret = 'The minister has already resigned'

test('an off-the-record quote cannot leave by export, by copy, or after its mark has gone', async ({
  openLibrary,
  folder,
}) => {
  const app = await openLibrary()
  const { page } = app
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()
  await story.begin('resignation', 'Questions over the ministry')
  await story.write(`The ministry was silent. "${secret}," an aide said. Nobody else would speak.`)
  await story.standIn(secret)
  await quotes.assignNewSpeaker('Pia Lund')
  await story.standIn(secret)
  await page.keyboard.press('Control+Shift+O')
  await expect(quotes.pane.getByText('Off the record')).toBeVisible()
  await desk.saved()

  // The save dialog's answer waits until an export gets that far.
  const out = path.join(folder, 'resignation.html')
  await test.step('the export is refused, and says which words', async () => {
    app.answer({ dialog: 'save', path: out })
    await page.keyboard.press('Control+E')
    await expect(page.getByText('Off-the-record words stand in the text').first()).toBeVisible()
    await expect(page.getByRole('button', { name: /^Export HTML/ })).toBeDisabled()
    expect(existsSync(out)).toBe(false)
  })

  await test.step('copying the whole text leaves it out, and says so', async () => {
    await page.keyboard.press('Alt+1')
    await story.body.focus()
    await page.keyboard.press('Control+A')
    await page.waitForTimeout(200)
    await page.keyboard.press('Control+C')
    await expect(desk.toast).toContainText('Left out of the copy: one quote off the record')
    const flavours = await clipboardOf(page)
    expect(flavours).toContain('The ministry was silent')
    expect(flavours).not.toContain('resigned')
  })

  await test.step('with the mark undone the words are still known, and still refused', async () => {
    await story.standIn(secret)
    await page.keyboard.press('Control+Shift+U')
    await expect(story.quotes('PL')).toHaveCount(0)
    await page.keyboard.press('Alt+4')
    await expect(page.getByText('without their mark')).toBeVisible()
    await page.keyboard.press('Control+E')
    await expect(desk.toast).toContainText('was not exported')
    await expect(page.getByRole('button', { name: /^Export HTML/ })).toBeDisabled()
    await page.keyboard.press('Alt+1')
    await story.body.focus()
    await page.keyboard.press('Control+Z')
    await expect(story.quotes('PL').first()).toBeVisible()
  })

  await test.step('left out by choice, the rest goes', async () => {
    await page.keyboard.press('Alt+4')
    await page.getByRole('button', { name: 'Leave out' }).click()
    await page.getByRole('button', { name: /^Export HTML/ }).click()
    await expect(desk.toast).toContainText('0 found')
    const html = readFileSync(out, 'utf8')
    expect(html).toContain('The ministry was silent')
    expect(html).not.toContain('resigned')
    expect(html).not.toContain('Pia Lund')
  })
})

async function clipboardOf(page: import('@playwright/test').Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read'])
  const text = await page.evaluate(async () => {
    const items = await navigator.clipboard.read()
    const parts = await Promise.all(
      items.flatMap((item) => item.types.map(async (type) => (await item.getType(type)).text())),
    )
    return parts.join('\n')
  })
  await page.context().clearPermissions()
  return text
}
