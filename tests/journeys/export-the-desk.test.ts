import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { fillLibrary } from '../many-stories.ts'
import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('the stories of a filter go out as a folder; one that is not ready stays, and is opened from the report', async ({
  freshApp,
  folder,
}) => {
  const app = await freshApp({ folder })
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  for (const [slug, words] of [
    ['quayside-one', 'The harbour is closed.'],
    ['quayside-two', 'The harbour costs TK pounds.'],
    ['school', 'The school is open.'],
  ] as const) {
    await story.begin(slug, `About ${slug}`)
    await story.write(words)
    await desk.saved()
  }
  const out = path.join(folder, 'out')
  mkdirSync(out)
  await desk.filter('quayside')
  await expect(desk.row('school')).toHaveCount(0)
  app.answer({ dialog: 'open', path: out })
  await desk.byPalette('stories to a folder')

  const report = page.getByRole('complementary', { name: 'Exporting' })
  await expect(report).toContainText('One story is in “out”, as HTML.')
  await expect(report).toContainText('One story stays here')
  await expect(report).toContainText('TK is left in one place.')
  expect(readdirSync(out)).toEqual(['quayside-one.html'])
  expect(readFileSync(path.join(out, 'quayside-one.html'), 'utf8')).toContain('The harbour is closed.')

  await page.keyboard.press('Tab')
  await expect(report.getByRole('button', { name: 'About quayside-two' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.titlebar__name')).toContainText('quayside-two')
})

test('a hundred stories go out as a zip; stopped on the way, nothing of it is there', async ({
  freshApp,
  folder,
}) => {
  const first = await freshApp({ folder })
  await new Desk(first.page).ready()
  await first.close()
  fillLibrary(path.join(first.library, 'stories'), 100, 300)
  const app = await freshApp({ folder })
  const desk = new Desk(app.page)
  await desk.ready()
  const zip = path.join(folder, 'desk.zip')
  const report = app.page.getByRole('complementary', { name: 'Exporting' })

  await test.step('stopped', async () => {
    app.answer({ dialog: 'save', path: zip })
    await desk.byPalette('stories as a zip')
    await expect(report.getByRole('progressbar')).toBeVisible()
    await app.page.keyboard.press('Escape')
    await expect(report).toContainText('Nothing was kept in “desk.zip”.')
    expect(existsSync(zip)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
    await app.page.keyboard.press('Escape')
    await expect(report).toHaveCount(0)
  })

  await test.step('whole', async () => {
    app.answer({ dialog: 'save', path: zip })
    await desk.byPalette('stories as a zip')
    await expect(report.getByRole('heading', { name: 'Exported' })).toBeVisible()
    const members = Object.keys(unzipSync(readFileSync(zip)))
    expect(members.length).toBeGreaterThan(90)
    await expect(report).toContainText(`${members.length} of `)
  })
})
