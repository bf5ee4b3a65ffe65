import { readFileSync } from 'node:fs'
import path from 'node:path'
import { unpack } from '#services/storage/envelope'
import { storyFile } from '#services/storage/file-kinds'
import { leavesOf, textBlocks } from '#core/story/body'
import { Desk } from './pages/desk.ts'
import { Outside } from './pages/outside.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'
import { PIA, SECRET, openStory, prepareLibrary, secretStory } from './support/prepared-library.ts'
import type { RunningApp } from './support/start-app.ts'

const START = [
  'Alpha beta gamma delta epsilon.',
  `The ministry was silent. “${SECRET},” an aide said. Nobody else would speak.`,
  'The harbour is shut until noon.',
].join('\n')

/** What a story's file says is marked with a quotation. */
function marked(app: RunningApp, id: string, quoteId: string): string {
  const read = unpack(storyFile, readFileSync(path.join(app.library, 'stories', `${id}.json`)))
  if (!read.ok) throw new Error(read.why)
  return textBlocks(read.value.body)
    .flatMap(leavesOf)
    .filter((leaf) => leaf.quoteId === quoteId)
    .map(({ text }) => text)
    .join('')
}

test('secret words that are cut go where they are pasted, with their mark, and never to the clipboard', async ({
  openLibrary,
  folder,
}) => {
  prepareLibrary(folder, { stories: [secretStory('moved')], speakers: [PIA] })
  const app = await openLibrary()
  const { page } = app
  const [desk, story, outside] = [new Desk(page), new Story(page), new Outside(page)]
  await desk.ready()
  await outside.fillClipboard('what was there before')
  await story.select(`“${SECRET},”`)
  await page.keyboard.press('Control+X')
  expect(await story.text()).not.toContain('resigned')
  expect(await outside.clipboard()).toEqual({})
  await page.keyboard.press('Control+End')
  await page.waitForTimeout(200)
  await page.keyboard.press('Control+V')
  expect(await story.text()).toContain(`until noon.“${SECRET},”`)
  await desk.saved()
  // One quotation, in its new place, still off the record.
  expect(marked(app, 'moved', 'secret')).toBe(`“${SECRET},”`)
  // A second paste is a copy, and as protected.
  await page.keyboard.press('Control+V')
  await expect(page.locator('.story .quote[data-record="off"]')).toHaveCount(2)
  await desk.saved()
  expect(marked(app, 'moved', 'secret')).toBe(`“${SECRET},”`)
})

test('words cut out of the middle of a secret stay part of it where they are pasted', async ({
  openLibrary,
  folder,
}) => {
  prepareLibrary(folder, { stories: [secretStory('part')], speakers: [PIA] })
  const app = await openLibrary()
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await story.select('has already resigned')
  await page.keyboard.press('Control+X')
  await page.keyboard.press('Control+End')
  await page.waitForTimeout(200)
  await page.keyboard.press('Control+V')
  await desk.saved()
  expect(marked(app, 'part', 'secret')).toBe('“The minister  over the harbour money,”has already resigned')
})

const leavings: readonly { readonly name: string; readonly leave: (app: RunningApp) => Promise<void> }[] = [
  { name: 'opening another story', leave: ({ page }) => new Desk(page).open('other') },
  {
    name: 'beginning a new story',
    leave: async ({ page }) => {
      await page.keyboard.press('Control+N')
      await page.locator('.titlebar__name').getByText('no slug yet').waitFor()
    },
  },
  {
    name: 'duplicating the story',
    leave: async ({ page }) => {
      await page.keyboard.press('Control+Shift+D')
      await expect(new Desk(page).toast).toContainText('This is the copy')
    },
  },
  {
    name: 'spiking it',
    leave: async ({ page }) => {
      await new Desk(page).byPalette('Spike')
      await expect(new Desk(page).toast).toContainText('is spiked')
    },
  },
  { name: 'closing the window', leave: (app) => app.close() },
]

for (const { name, leave } of leavings) {
  test(`secret words that were cut are back where they were after ${name}`, async ({
    openLibrary,
    freshApp,
    folder,
  }) => {
    prepareLibrary(folder, {
      stories: [secretStory('left'), openStory('other', 'Another story.')],
      speakers: [PIA],
    })
    const app = name === 'closing the window' ? await freshApp({ folder }) : await openLibrary()
    const { page } = app
    const [desk, story] = [new Desk(page), new Story(page)]
    await desk.ready()
    await story.select(`“${SECRET},”`)
    await page.keyboard.press('Control+X')
    expect(await story.text()).not.toContain('resigned')
    await leave(app)
    expect(marked(app, 'left', 'secret')).toBe(`“${SECRET},”`)
    if (name === 'closing the window' || name === 'spiking it') return
    await desk.open('left')
    expect(await story.text()).toBe(START)
  })
}

test('words that undo has brought back, or that were pasted, are not put back a second time', async ({
  openLibrary,
  folder,
}) => {
  prepareLibrary(folder, {
    stories: [secretStory('undone'), openStory('other', 'Another story.')],
    speakers: [PIA],
  })
  const { page } = await openLibrary()
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await test.step('undone', async () => {
    await story.select(`“${SECRET},”`)
    await page.keyboard.press('Control+X')
    await page.keyboard.press('Control+Z')
    await expect(story.body).toContainText(SECRET)
    // Edited afterwards, so that the words are not the same any more.
    await story.standIn('already')
    await page.keyboard.type('X')
    await desk.open('other')
    await desk.open('undone')
    expect((await story.text()).split('resigned')).toHaveLength(2)
  })
  await test.step('a paste that is undone leaves them nowhere: then they go back', async () => {
    await story.standIn('harbour is shut')
    await story.select('over the harbour money')
    await page.keyboard.press('Control+X')
    await expect(story.body).not.toContainText('harbour money')
    await page.keyboard.press('Control+End')
    await page.waitForTimeout(200)
    await page.keyboard.press('Control+V')
    await expect(story.body).toContainText('until noon.over the harbour money')
    await page.keyboard.press('Control+Z')
    await expect(story.body).not.toContainText('harbour money')
    await desk.open('other')
    await desk.open('undone')
    expect((await story.text()).split('harbour money')).toHaveLength(2)
  })
})

test('whole paragraphs with a secret are cut and go back as paragraphs', async ({ freshApp, folder }) => {
  prepareLibrary(folder, {
    stories: [secretStory('whole'), openStory('other', 'Another story.')],
    speakers: [PIA],
  })
  const app = await freshApp({ folder })
  const { page } = app
  const [desk, story, outside] = [new Desk(page), new Story(page), new Outside(page)]
  await desk.ready()
  await expect(story.body).toBeFocused()
  await page.waitForTimeout(500)
  await page.keyboard.press('Control+A')
  await page.waitForTimeout(300)
  await page.keyboard.press('Control+X')
  await expect(story.body).not.toContainText('harbour')
  // What may leave is on the clipboard; the rest goes back.
  expect((await outside.clipboard())['text/plain']).toContain('The harbour is shut until noon.')
  await desk.open('other')
  await desk.open('whole')
  expect(await story.text()).toBe(`“${SECRET},”`)
  expect(marked(app, 'whole', 'secret')).toBe(`“${SECRET},”`)
})
