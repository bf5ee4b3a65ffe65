import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('an editor compares with an earlier version, puts a sentence back, brings all of it back, and undoes that', async ({
  freshApp,
  folder,
}) => {
  const first = await freshApp({ folder })
  let [desk, story] = [new Desk(first.page), new Story(first.page)]
  await desk.ready()
  await story.begin('ferry-late', 'The ferry will be late')
  await story.write('The ferry will not sail before June.\n')
  await story.write('The crew has been sent home.')
  await desk.saved()
  await first.close()

  // The next morning: the first change keeps what stood there.
  const second = await freshApp({ folder })
  const { page } = second
  ;[desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await story.select('not sail before June')
  await page.keyboard.type('sail in May')
  await story.write(' The pier stays open.')
  await desk.saved()

  await page.keyboard.press('Alt+3')
  const versions = page.getByRole('listbox', { name: 'Versions' })
  await expect(versions.getByRole('option')).toHaveText([/As it stands/, /While writing/])
  const compared = page.getByRole('region', { name: 'The two versions' })
  await expect(compared.locator('del')).toHaveText(['not ', 'before June'])
  await expect(compared.locator('ins')).toHaveText(['in May', 'The pier stays open.'])
  await expect(page.getByText('Change 1 of 2')).toBeVisible()
  await page.keyboard.press('F3')
  await expect(page.getByText('Change 2 of 2')).toBeVisible()
  await page.keyboard.press('Shift+F3')

  // One sentence back, then away again.
  await page.keyboard.press('B')
  await expect(page.getByText('Change 1 of 1')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('Change 1 of 2')).toBeVisible()

  // All of it, and back.
  await page.getByRole('button', { name: 'Bring back the old version' }).click()
  await expect(story.body).toContainText('The ferry will not sail before June.')
  await expect(story.body).not.toContainText('The pier stays open.')
  await desk.toast.getByRole('button', { name: 'Undo' }).click()
  await expect(story.body).toContainText('The pier stays open.')
  await expect(story.body).toContainText('The ferry will sail in May.')

  // By hand, with the reasons of all of them.
  await page.keyboard.press('Control+Shift+S')
  await expect(desk.toast).toContainText('Kept as version')
  await page.keyboard.press('Alt+3')
  await expect(versions.locator('.version__what').first()).toHaveText('As it stands')
  await expect(versions.getByText('Kept by hand')).toBeVisible()
  await expect(versions.getByText('Before a version came back').first()).toBeVisible()
})
