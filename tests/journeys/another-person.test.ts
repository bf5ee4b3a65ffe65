import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Desk } from './pages/desk.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('a surname of an unnamed source stops the story until the editor says that it is another person’s', async ({
  openLibrary,
}) => {
  const { page, library } = await openLibrary()
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  // In the sample story Colin Prewett is quoted as "a council officer".
  await story.body.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The bakery of Gordon Prewett in Mill Lane burnt down.')
  await desk.saved()
  await page.keyboard.press('Alt+4')
  const finding = page.getByText('Colin Prewett must not be named, but “Prewett” is in the text.')
  await expect(finding).toBeVisible()

  await test.step('the answer lifts the stop, and can be taken back', async () => {
    await page.getByRole('button', { name: 'This is another person' }).click()
    await expect(finding).toHaveCount(0)
    await desk.toast.getByRole('button', { name: 'Undo' }).click()
    await expect(finding).toBeVisible()
    await page.getByRole('button', { name: 'This is another person' }).click()
    await expect(finding).toHaveCount(0)
    await desk.saved()
  })

  // The story keeps the answer with the words around the name.
  const stories = path.join(library, 'stories')
  const [name = ''] = readdirSync(stories)
  expect(readFileSync(path.join(stories, name), 'utf8')).toContain('"bakery of gordon prewett in mill lane"')
})
