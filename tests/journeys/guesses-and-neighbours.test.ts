import { Desk } from './pages/desk.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

test('the picker shows the guess first, and Enter takes it; who else is named stands below', async ({
  openLibrary,
}) => {
  const { page } = await openLibrary()
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()
  await story.begin('night-bus', 'The last bus goes at ten')
  await story.write('"Nobody rides it," said Tove Lindqvist, who plans the routes. ')
  await page.keyboard.type('"The driver does," said Amos Reid, a driver.')

  await story.standIn('Nobody rides it')
  await expect(story.guesses()).toHaveCount(2)
  await page.keyboard.press('Control+Shift+Q')
  const options = quotes.picker.getByRole('option')
  await expect(options.first()).toContainText('Tove Lindqvist')
  await expect(options.first().getByLabel(/per cent sure/)).toBeVisible()
  await expect(quotes.picker.getByText('Named in the text')).toBeVisible()
  await expect(options.nth(1)).toContainText('Amos Reid')
  await page.keyboard.press('Enter')
  await expect(story.quotes('TL')).toHaveCount(1)

  await test.step('an arrow and Enter take somebody else', async () => {
    await story.standIn('The driver does')
    await page.keyboard.press('Control+Shift+Q')
    await expect(options.first()).toContainText('Amos Reid')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(story.quotes('TL')).toHaveCount(2)
  })
})

test('“not them” leaves the others to choose from', async ({ openLibrary }) => {
  const { page } = await openLibrary()
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()
  await story.begin('pool', 'The pool')
  await story.write('Ruth Adeyemi spoke on Monday. So did Tove Lindqvist. "The pool will shut," she said.')
  await quotes.reviewGuess('The pool will shut')
  const refused = await quotes.review.locator('.review__who').innerText()
  const others = await quotes.review.getByRole('option').allInnerTexts()
  expect(others.length).toBeGreaterThan(2)
  await page.keyboard.press('X')
  await quotes.reviewGuess('The pool will shut')
  const left = quotes.review.getByRole('option')
  await expect(left).toHaveCount(others.length - 1)
  await expect(left.first()).not.toContainText(refused.replace('?', ''))
  await expect(quotes.review).not.toContainText('Nobody is named near')
})

test('a spiked story gives its place to its neighbour, and comes back with undo', async ({ openLibrary }) => {
  const { page } = await openLibrary()
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await story.begin('first', 'The first')
  await story.write('One.')
  await desk.saved()
  await story.begin('second', 'The second')
  await story.write('Two.')
  await desk.saved()

  await desk.row('second').click()
  await expect(page.getByRole('listbox', { name: 'Stories' })).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(desk.row('second')).toHaveCount(0)
  await expect(page.locator('.titlebar__name')).toContainText('first')
  expect(await story.text()).toBe('One.')
  await expect(page.getByRole('listbox', { name: 'Stories' })).toBeFocused()

  await desk.toast.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.titlebar__name')).toContainText('second')
  expect(await story.text()).toBe('Two.')
})
