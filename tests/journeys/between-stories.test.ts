import { readFileSync } from 'node:fs'
import path from 'node:path'
import { unpack } from '#services/storage/envelope'
import { storyFile } from '#services/storage/file-kinds'
import { listQuotes } from '#core/story/list-quotes'
import type { Story as StoryData } from '#core/story/story'
import { Desk } from './pages/desk.ts'
import { Outside } from './pages/outside.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'
import { PIA, SECRET, openStory, prepareLibrary, secretStory } from './support/prepared-library.ts'
import type { RunningApp } from './support/start-app.ts'

function storyOf(app: RunningApp, id: string): StoryData {
  const read = unpack(storyFile, readFileSync(path.join(app.library, 'stories', `${id}.json`)))
  if (!read.ok) throw new Error(read.why)
  return read.value
}

test('tagged paragraphs pasted into another story keep their speakers, unchecked, and leave the secret behind', async ({
  openLibrary,
  folder,
}) => {
  const from = secretStory('from')
  const [first, ...others] = from.body
  if (first?.type !== 'paragraph') throw new Error('no story')
  const tied: StoryData = {
    ...from,
    body: [
      {
        ...first,
        children: [
          ...first.children,
          { text: ' “We will rebuild,”', quoteId: 'open', speakerId: 'pia' },
          { text: ' Lund said.' },
        ],
      },
      ...others,
    ],
    quotes: {
      ...from.quotes,
      open: {
        kind: 'mixed',
        record: 'deep',
        note: 'private note',
        check: { by: 'me', at: '2026-11-01T10:00:00.000Z', evidence: 'tape', words: ' “We will rebuild,”' },
      },
    },
  }
  prepareLibrary(folder, { stories: [tied, openStory('to', 'Another story.')], speakers: [PIA] })
  const app = await openLibrary()
  const { page } = app
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await story.standIn('Alpha')
  await page.keyboard.press('Control+A')
  await page.waitForTimeout(200)
  await page.keyboard.press('Control+C')
  await desk.open('to')
  await story.standIn('Another')
  await page.keyboard.press('Control+End')
  await page.waitForTimeout(200)
  await page.keyboard.press('Control+V')
  await expect(desk.toast).toContainText('None of them is checked')
  await expect(desk.toast).toContainText('Off-the-record words were left out')
  expect(await story.text()).toContain('The ministry was silent.')
  expect(await story.text()).not.toContain('resigned')
  await desk.saved()
  const pasted = listQuotes(storyOf(app, 'to'))
  expect(
    pasted.map(({ words, speakerId, record, check }) => ({ words: words.trim(), speakerId, record, check })),
  ).toEqual([
    {
      words: '“We will rebuild,”',
      speakerId: 'pia',
      record: { kind: 'mixed', record: 'deep', note: '' },
      check: 'unchecked',
    },
  ])
  expect(pasted[0]?.id).not.toBe('open')
  // It was one step.
  await page.keyboard.press('Control+Z')
  expect(await story.text()).toBe('Another story.')
})

test('secret words that lost their mark are pasted into no other story', async ({ openLibrary, folder }) => {
  const from = secretStory('from')
  const twin: StoryData = {
    ...from,
    body: [{ type: 'paragraph', children: [{ text: `They say ${SECRET}.` }] }],
  }
  prepareLibrary(folder, { stories: [twin, openStory('to', 'Another story.')], speakers: [PIA] })
  const { page } = await openLibrary()
  const [desk, story] = [new Desk(page), new Story(page)]
  await desk.ready()
  await new Outside(page).selectByMouse('.story', 'minister has already')
  await page.keyboard.press('Control+C')
  await desk.open('to')
  await story.standIn('Another')
  await page.keyboard.press('Control+V')
  await expect(desk.toast).toContainText('Nothing was pasted')
  expect(await story.text()).toBe('Another story.')
  // A field of another story does not get them either.
  await story.headline.focus()
  await page.keyboard.press('Control+V')
  await expect(story.headline).toHaveValue('About to')
})
