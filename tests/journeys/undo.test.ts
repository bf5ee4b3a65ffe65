import { Desk } from './pages/desk.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('undo goes back over tagging in steps an editor means, and forward again', async ({ app }) => {
  const { page } = app
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()
  await story.begin('undo-steps', 'Undo')
  await story.write('"It rains," said Olu Grant. ')
  await story.write('Then it stopped.')
  await story.standIn('It rains')
  await quotes.assignNewSpeaker('Olu Grant')
  await expect(story.quotes('OG')).toHaveCount(1)

  await page.keyboard.press('Control+Z')
  await expect(story.quotes('OG')).toHaveCount(0)
  expect(await story.text()).toBe('“It rains,” said Olu Grant. Then it stopped.')
  await page.keyboard.press('Control+Z')
  expect(await story.text()).toBe('“It rains,” said Olu Grant.')

  await page.keyboard.press('Control+Shift+Z')
  await page.keyboard.press('Control+Shift+Z')
  await expect(story.quotes('OG')).toHaveCount(1)
  expect(await story.text()).toBe('“It rains,” said Olu Grant. Then it stopped.')
})

test('undo right after a curled mark takes back only the curl', async ({ app }) => {
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await story.begin('curl', 'Curl')
  await story.write('A 6"')
  expect(await story.text()).toBe('A 6”')
  await page.keyboard.press('Control+Z')
  expect(await story.text()).toBe('A 6"')
})
