import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('an editor backs the library up, restores it elsewhere, and goes back to the first', async ({
  freshApp,
  folder,
}) => {
  test.setTimeout(120_000)
  const app = await freshApp({ folder })
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await story.begin('ferry-late', 'The ferry will be late')
  await story.write('It will not sail before June.')
  const [zip, restored] = [path.join(folder, 'backup.zip'), path.join(folder, 'restored')]
  app.answer({ dialog: 'save', path: zip })
  await desk.byPalette('back up')
  await expect(desk.toast).toContainText('“backup.zip” was opened again: 2 stories.')

  await story.write(' Written after the backup.')
  await desk.saved()
  mkdirSync(restored)
  app.answer({ dialog: 'open', path: zip })
  app.answer({ dialog: 'open', path: restored })
  await desk.byPalette('restore a backup')
  await expect(desk.toast).toContainText('This is the restored library.')
  await desk.open('ferry-late')
  await expect(story.body).toContainText('It will not sail before June.')
  await expect(story.body).not.toContainText('Written after the backup.')

  await desk.byPalette('libraries')
  const list = page.getByRole('dialog', { name: 'Libraries' })
  await list.getByRole('option', { name: /^library/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect(story.body).toContainText('Written after the backup.')
  await story.write(' And on.')
  await desk.saved()
})
