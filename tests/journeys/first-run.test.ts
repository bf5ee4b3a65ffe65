import { Desk } from './pages/desk.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('first run shows the sample story, with quotes tied, guessed and off the record', async ({
  freshApp,
}) => {
  const { page } = await freshApp()
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()
  expect(await desk.slugs()).toEqual(['sample-lido'])
  await expect(story.headline).toHaveValue(/lido/)
  await expect(story.guesses().first()).toBeVisible()
  const rows = await quotes.rows()
  expect(rows.filter(({ who }) => who.endsWith('?')).length).toBeGreaterThan(2)
  expect(rows.filter(({ who }) => !who.endsWith('?')).length).toBeGreaterThan(5)
  await expect(quotes.pane.getByText('Off the record')).toBeVisible()
  await expect(quotes.pane.getByText('Drifted')).toBeVisible()
})
