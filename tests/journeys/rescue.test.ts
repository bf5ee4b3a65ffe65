import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'
import { smallDisk } from './support/small-disk.ts'

test('words that a full disk did not take are offered on the next start, and nothing else is lost', async ({
  freshApp,
  folder,
}) => {
  test.setTimeout(180_000)
  const first = await freshApp({ folder })
  let [desk, story] = [new Desk(first.page), new Story(first.page)]
  await desk.ready()
  await story.begin('storm', 'The storm')
  await story.write('The harbour is shut.')
  await desk.saved()
  await first.close()
  const disk = smallDisk(first.library)
  try {
    const full = await freshApp({ folder })
    ;[desk, story] = [new Desk(full.page), new Story(full.page)]
    await desk.ready()
    disk.fill()
    await story.write(' No boat sails before Monday.')
    await expect(full.page.getByText('Not saved since').first()).toBeVisible()
    await expect(full.page.getByText('in a rescue copy meanwhile')).toBeVisible()
    await story.write(' The pilots wait.')
    await full.page.waitForTimeout(2500)
    await full.kill()
    disk.free()

    const after = await freshApp({ folder })
    ;[desk, story] = [new Desk(after.page), new Story(after.page)]
    await desk.ready()
    await expect(story.body).toContainText('The harbour is shut.')
    await expect(story.body).not.toContainText('The pilots wait.')
    const rescued = after.page.getByRole('region', { name: 'Rescued words' })
    await expect(rescued.getByText('8 words rescued.')).toBeVisible()
    await expect(rescued.locator('ins')).toHaveText('No boat sails before Monday. The pilots wait.')
    await after.page.keyboard.press('Enter')
    await expect(story.body).toContainText('No boat sails before Monday. The pilots wait.')
    await expect(rescued).toBeHidden()
    await after.page.keyboard.press('Alt+3')
    await expect(after.page.getByText('Before or after a rescue')).toBeVisible()
    await after.close()

    // Offered once.
    const last = await freshApp({ folder })
    await new Desk(last.page).ready()
    await expect(new Story(last.page).body).toContainText('The pilots wait.')
    await expect(last.page.getByRole('region', { name: 'Rescued words' })).toHaveCount(0)
    await last.close()
  } finally {
    disk.remove()
  }
})
