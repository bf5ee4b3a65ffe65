import type { Page } from '@playwright/test'
import { Desk } from './pages/desk.ts'
import { Outside } from './pages/outside.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'

const QUOTE = 'The minister has already resigned over the harbour money'

/** A story with one quote off the record between words that anybody may read. */
async function storyWithSecret(page: Page, slug: string) {
  const [desk, story, quotes, outside] = [
    new Desk(page),
    new Story(page),
    new Quotes(page),
    new Outside(page),
  ]
  await desk.ready()
  await story.begin(slug, 'Questions over the ministry')
  await story.write(`The ministry was silent. "${QUOTE}," an aide said. Nobody else would speak.`)
  await story.standIn(QUOTE)
  await quotes.assignNewSpeaker('Pia Lund')
  await story.standIn(QUOTE)
  await page.keyboard.press('Control+Shift+O')
  await expect(quotes.pane.getByText('Off the record')).toBeVisible()
  await desk.saved()
  return { desk, story, quotes, outside }
}

test('words inside an off-the-record quote leave by no copy, cut or drag', async ({ freshApp }) => {
  const { page } = await freshApp()
  const { desk, story, outside } = await storyWithSecret(page, 'inside')

  await test.step('drag, by the mouse, out of the window', async () => {
    const middle = await outside.selectByMouse('.story', 'already resigned')
    expect(await outside.drag(middle)).toEqual({})
    await expect(desk.toast).toContainText('The words are off the record')
    expect(await story.text()).toContain(QUOTE)
  })

  await test.step('copy', async () => {
    await outside.fillClipboard('what was there before')
    await story.select('has already resigned')
    await page.keyboard.press('Control+C')
    expect(await outside.clipboard()).toEqual({})
    await expect(desk.toast).toContainText('The words are off the record')
  })

  await test.step('cut', async () => {
    await outside.fillClipboard('what was there before')
    await story.select('has already resigned')
    await page.keyboard.press('Control+X')
    expect(await outside.clipboard()).toEqual({})
    await expect(desk.toast).toContainText('The words are off the record')
  })
})

test('a copy, cut or drag over a quote leaves it out, in our own HTML without styles or ids', async ({
  freshApp,
}) => {
  const { page } = await freshApp()
  const { desk, story, outside } = await storyWithSecret(page, 'over')
  const words = 'The ministry was silent. an aide said. Nobody else would speak.'
  const expected = { 'text/plain': words, 'text/html': `<article>\n<p>${words}</p>\n</article>` }
  const trimmed = (given: Readonly<Record<string, string>> | null) =>
    Object.fromEntries(Object.entries(given ?? {}).map(([type, text]) => [type, text.trim()]))
  await story.body.focus()
  await page.keyboard.press('Control+A')
  await page.waitForTimeout(200)
  const middle = await outside.placeBefore('.story', 'silent')
  expect(trimmed(await outside.drag(middle))).toEqual(expected)
  await expect(desk.toast).toContainText('Left out of the copy: one quote off the record')

  await story.body.focus()
  await page.keyboard.press('Control+A')
  await page.waitForTimeout(200)
  await page.keyboard.press('Control+C')
  const copied = trimmed(await outside.clipboard())
  expect(copied['text/plain']).toBe(words)
  expect(copied['text/html']).toContain(words)
  expect(copied['text/html']).not.toMatch(/style|class|data-/)
  await page.keyboard.press('Control+X')
  const cut = trimmed(await outside.clipboard())
  expect(cut).toEqual(copied)
  await expect(desk.toast).toContainText('Left out of the copy: one quote off the record')
})

test('secret words that lost their mark leave neither whole nor in part', async ({ freshApp }) => {
  const { page } = await freshApp()
  const { desk, story, outside } = await storyWithSecret(page, 'twins')
  await story.body.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' The minister has already resigned twice, they say.')
  for (const words of ['has already resigned twice', 'already resigned tw']) {
    const middle = await outside.selectByMouse('.story', words)
    expect(await outside.drag(middle), `drag of “${words}”`).toEqual({})
    await expect(desk.toast).toContainText('no longer marked')
    await outside.fillClipboard('what was there before')
    await story.select(words)
    await page.keyboard.press('Control+C')
    expect(await outside.clipboard(), `copy of “${words}”`).toEqual({})
    await expect(desk.toast).toContainText('no longer marked')
  }
  // Innocent words beside them are not held back.
  await story.select('they say')
  await page.keyboard.press('Control+C')
  expect((await outside.clipboard())['text/plain']).toBe('they say')
})

test('the name of a source who must not be named leaves neither whole nor in part', async ({ freshApp }) => {
  const { page } = await freshApp()
  const [desk, story, quotes, outside] = [
    new Desk(page),
    new Story(page),
    new Quotes(page),
    new Outside(page),
  ]
  await desk.ready()
  await story.begin('named', 'Leaks in the council')
  await story.write('"It leaks," said Maria Hollis of the council.')
  await story.standIn('It leaks')
  await quotes.assignNewSpeaker('Maria Hollis')
  await page.keyboard.press('F6')
  await page.keyboard.press('Home')
  await page.keyboard.press('P')
  await page.getByLabel('Not to be named: print this instead').fill('a council officer')
  await page.keyboard.press('Enter')
  await expect(page.locator('.card')).toHaveCount(0)
  for (const words of ['said Maria Hollis of', 'Maria Hollis', 'aria Holl']) {
    const middle = await outside.selectByMouse('.story', words)
    expect(await outside.drag(middle), `drag of “${words}”`).toEqual({})
    await outside.fillClipboard('what was there before')
    await story.select(words)
    await page.keyboard.press('Control+C')
    expect(await outside.clipboard(), `copy of “${words}”`).toEqual({})
    await expect(desk.toast).toContainText('must not be named')
  }
  await story.select('of the council')
  await page.keyboard.press('Control+C')
  expect((await outside.clipboard())['text/plain']).toBe('of the council')
})
