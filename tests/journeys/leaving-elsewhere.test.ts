import type { Page } from '@playwright/test'
import { Desk } from './pages/desk.ts'
import { type Given, Outside } from './pages/outside.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'
import { PIA, SECRET, openStory, prepareLibrary, secretStory } from './support/prepared-library.ts'

/** Selects words with the mouse, then drags them out and copies them; what another program got of each. */
async function takeByMouse(page: Page, root: string, words: string): Promise<readonly Given[]> {
  const outside = new Outside(page)
  const middle = await outside.selectByMouse(root, words)
  const dragged = (await outside.drag(middle)) ?? {}
  await outside.fillClipboard('')
  await outside.selectByMouse(root, words)
  await page.keyboard.press('Control+C')
  return [dragged, await outside.clipboard()]
}

test('Compare gives out what the text gives out, whatever version holds it', async ({
  openLibrary,
  folder,
}) => {
  prepareLibrary(folder, { stories: [secretStory('compared')], speakers: [PIA] })
  const { page } = await openLibrary()
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await page.keyboard.press('Control+Shift+S')
  await expect(desk.toast).toContainText('Kept as version')
  // The quote is in the version, and in the text no more.
  await story.select(`“${SECRET},”`)
  await page.keyboard.press('Delete')
  await desk.saved()
  await page.keyboard.press('Alt+3')
  await page.locator('.compare').getByText('resigned').first().waitFor()
  expect(await takeByMouse(page, '.compare', 'already resigned')).toEqual([{}, {}])
  const [dragged, copied] = await takeByMouse(page, '.compare', 'silent. “The minister')
  expect(dragged).toEqual({ 'text/plain': 'silent.' })
  expect(copied).toEqual({ 'text/plain': 'silent.' })
  await expect(desk.toast).toContainText('Left out of the copy: one quote off the record')
  const [free] = await takeByMouse(page, '.compare', 'Nobody else')
  expect(free).toEqual({ 'text/plain': 'Nobody else' })
})

test('Compare holds words back that a version has without their mark', async ({ openLibrary, folder }) => {
  const marked = secretStory('before-the-mark')
  const [first, second, third] = marked.body
  if (first === undefined || second?.type !== 'paragraph' || third === undefined) throw new Error('no story')
  const bare = second.children.map((leaf) => ('text' in leaf ? { text: leaf.text } : leaf))
  prepareLibrary(folder, {
    stories: [{ ...marked, body: [first, { ...second, children: bare }, third] }],
    speakers: [PIA],
  })
  const { page } = await openLibrary()
  const desk = new Desk(page)
  await desk.ready()
  await page.keyboard.press('Control+Shift+S')
  await expect(desk.toast).toContainText('Kept as version')
  await page.keyboard.press('Alt+3')
  await page.locator('.compare').waitFor()
  await page.locator('.compare').getByText('resigned').first().waitFor()
  expect(await takeByMouse(page, '.compare', 'already resigned')).toEqual([{}, {}])
  await expect(desk.toast).toContainText('no longer marked')
})

test('a second, read-only window gives out no more than the first', async ({ freshApp, folder }) => {
  prepareLibrary(folder, { stories: [secretStory('twice')], speakers: [PIA] })
  const first = await freshApp({ folder })
  await new Desk(first.page).ready()
  const { page } = await freshApp({ folder })
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await expect(story.body).toContainText(SECRET)
  expect(await takeByMouse(page, '.story', 'already resigned')).toEqual([{}, {}])
  const all = await takeByMouse(page, '.story', `silent. “${SECRET},” an aide`)
  for (const given of all) {
    expect(given['text/plain']).toBe('silent. an aide')
    expect(given['text/html']).toContain('<p>silent. an aide</p>')
    expect(Object.values(given).join(' ')).not.toMatch(/data-|secret|style=/)
  }
  await story.select('already resigned')
  await page.keyboard.press('Control+X')
  await expect(story.body).toContainText(SECRET)
})

test('fields give out no words off the record and no protected name, and keep what may not leave', async ({
  openLibrary,
  folder,
}) => {
  prepareLibrary(folder, {
    stories: [
      secretStory('field', { headline: 'Minister has already resigned over the harbour money, say two' }),
    ],
    speakers: [PIA],
  })
  const { page } = await openLibrary()
  const [desk, story, outside] = [new Desk(page), new Story(page), new Outside(page)]
  await desk.ready()
  const value = await story.headline.inputValue()
  const select = async (words: string) => {
    await story.headline.focus()
    await story.headline.evaluate(
      (field, [start, end]) => {
        if (field instanceof HTMLTextAreaElement) field.setSelectionRange(start ?? 0, end ?? 0)
      },
      [value.indexOf(words), value.indexOf(words) + words.length],
    )
  }
  for (const key of ['Control+C', 'Control+X']) {
    await outside.fillClipboard('what was there before')
    await select('already resigned')
    await page.keyboard.press(key)
    expect(await outside.clipboard(), key).toEqual({})
    await expect(desk.toast).toContainText('no longer marked')
    await expect(story.headline).toHaveValue(value)
  }
  await select('already resigned')
  const box = await story.headline.boundingBox()
  if (box === null) throw new Error('there is no headline')
  // The selection is dragged by a point in it.
  expect(await outside.drag({ x: box.x + box.width * 0.4, y: box.y + 15 })).toEqual(null)
  await select(', say two')
  await page.keyboard.press('Control+X')
  expect((await outside.clipboard())['text/plain']).toBe(', say two')
  await expect(story.headline).toHaveValue(value.replace(', say two', ''))
  await page.keyboard.press('Control+V')
  await expect(story.headline).toHaveValue(value)
})

test('nothing leaves a speaker’s card, and a copy of it can be pasted into another field', async ({
  openLibrary,
  folder,
}) => {
  prepareLibrary(folder, { stories: [secretStory('card')], speakers: [PIA] })
  const { page } = await openLibrary()
  const [desk, outside] = [new Desk(page), new Outside(page)]
  await desk.ready()
  await desk.byPalette('Pia Lund')
  const contacts = page.getByLabel('Contacts')
  await contacts.click()
  await page.keyboard.press('Control+A')
  await outside.fillClipboard('what was there before')
  await contacts.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
  expect(await outside.clipboard()).toEqual({})
  await expect(desk.toast).toContainText('A speaker’s card stays in Copydesk')
  await page.keyboard.press('Control+X')
  await expect(contacts).toHaveValue('pia.lund@a.example')
  const box = await contacts.boundingBox()
  if (box === null) throw new Error('there is no field')
  expect(await outside.drag({ x: box.x + 40, y: box.y + box.height / 2 })).toEqual(null)
  await page.getByLabel('Notes').focus()
  await page.keyboard.press('Control+V')
  await expect(page.getByLabel('Notes')).toHaveValue('pia.lund@a.example')
})

test('the preview, links and pictures give out words and no more', async ({ openLibrary, folder }) => {
  const address = 'https://a.example/a-page'
  const story = openStory('preview', 'Alpha beta gamma.')
  prepareLibrary(folder, {
    stories: [
      {
        ...story,
        body: [
          ...story.body,
          {
            type: 'paragraph',
            children: [
              { text: 'See ' },
              { type: 'link', href: address, children: [{ text: 'this page' }] },
              { text: '.' },
            ],
          },
        ],
      },
    ],
    speakers: [],
  })
  const { page } = await openLibrary()
  const outside = new Outside(page)
  await new Desk(page).ready()
  await test.step('a link is not dragged by itself', async () => {
    const middle = await outside.placeBefore('.story', 'page')
    expect(await outside.drag({ x: middle.x + 8, y: middle.y })).toEqual(null)
  })
  await page.keyboard.press('Alt+4')
  await page.locator('.proof').getByText('Alpha').waitFor()
  for (const given of await takeByMouse(page, '.proof', 'beta gamma')) {
    expect(given).toEqual({ 'text/plain': 'beta gamma' })
  }
})

test('toasts, lists and panes give out nothing that is selected with everything', async ({
  openLibrary,
  folder,
}) => {
  prepareLibrary(folder, { stories: [secretStory('everything')], speakers: [PIA] })
  const { page } = await openLibrary()
  const [desk, outside] = [new Desk(page), new Outside(page)]
  await desk.ready()
  await page.keyboard.press('Alt+4')
  await page.getByText('Off-the-record words stand in the text').first().waitFor()
  for (const key of ['Alt+4', 'Alt+1']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(500)
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      getSelection()?.selectAllChildren(document.body)
    })
    await outside.fillClipboard('')
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body))
    await page.keyboard.press('Control+C')
    const given = await outside.clipboard()
    expect(Object.keys(given).filter((type) => type !== 'text/plain')).toEqual([])
    expect(Object.values(given).join(' ')).not.toMatch(/resigned|minister has|harbour money|data-/)
  }
  await expect(desk.toast).toContainText('Left out of the copy')
})
