import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('a preset and the house’s page are settled by the keyboard, and hold after a restart', async ({
  freshApp,
  folder,
}) => {
  const out = path.join(folder, 'web')
  mkdirSync(out)
  const page1 = path.join(folder, 'daily.html')
  writeFileSync(page1, '<!doctype html><title>{{headline}}</title>\n<body><h1>The Daily</h1>{{bdoy}}</body>')
  const app = await freshApp({ folder })
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await story.begin('night-bus', 'The last bus goes at ten')
  await story.write('Nobody rides it.')
  await desk.saved()
  const settings = page.getByRole('dialog', { name: 'Settings' })

  await test.step('a page with a fault is refused with its line; mended, it is taken', async () => {
    await page.keyboard.press('Control+,')
    app.answer({ dialog: 'open', path: page1 })
    await settings.getByRole('button', { name: 'Choose a file…' }).press('Enter')
    await expect(settings.getByRole('alert')).toContainText('Line 2: there is no slot {{bdoy}}')
    writeFileSync(page1, readFileSync(page1, 'utf8').replace('bdoy', 'body'))
    app.answer({ dialog: 'open', path: page1 })
    await settings.getByRole('button', { name: 'Choose a file…' }).press('Enter')
    await expect(settings).toContainText('HTML goes out in “daily.html”')
    await expect(settings.getByRole('alert')).toHaveCount(0)
  })

  await test.step('a preset: its name, its file’s name, its folder', async () => {
    await settings.getByRole('button', { name: 'New preset' }).press('Enter')
    await settings.getByRole('textbox', { name: 'Name', exact: true }).fill('Web desk')
    await settings.getByRole('textbox', { name: /^File name/ }).fill('{slug}-{date}')
    app.answer({ dialog: 'open', path: out })
    await settings.getByRole('button', { name: 'Choose its folder…' }).press('Enter')
    await expect(settings.getByRole('button', { name: 'web', exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(settings).toHaveCount(0)
    await expect(story.body).toBeFocused()
  })

  const again = await test.step('after a restart the File page offers it', async () => {
    await app.close()
    const later = await freshApp({ folder })
    await new Desk(later.page).ready()
    await later.page.keyboard.press('Alt+4')
    await later.page.getByRole('button', { name: 'Presets' }).press('Enter')
    await later.page.getByRole('menuitem', { name: /Web desk/ }).press('Enter')
    await expect(new Desk(later.page).toast).toContainText(/Exported to night-bus-[\d-]+\.html/)
    return later
  })
  const [file = ''] = readdirSync(out)
  expect(readFileSync(path.join(out, file), 'utf8')).toMatch(/The Daily[^]*Nobody rides it\./)

  await test.step('by its name in the palette, for this story or for all that the desk shows', async () => {
    await new Desk(again.page).byPalette('desk’s stories by preset “Web')
    const report = again.page.getByRole('complementary', { name: 'Exporting' })
    await expect(report).toContainText('One story is in “web”, as HTML.')
    await again.page.keyboard.press('Escape')
    expect(readdirSync(out)).toHaveLength(2)
    for (const name of readdirSync(out)) if (name !== file) rmSync(path.join(out, name))
  })

  await test.step('the same key writes it there again, without a question', async () => {
    await again.page.keyboard.press('Alt+1')
    await new Story(again.page).write(' It stops.')
    await again.page.keyboard.press('Control+Alt+E')
    await expect.poll(() => readFileSync(path.join(out, file), 'utf8')).toContain('It stops.')
    expect(readdirSync(out)).toEqual([file])
  })
})
