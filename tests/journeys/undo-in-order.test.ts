import { paragraph } from '#core/story/body'
import { newRecord } from '#core/story/quotation'
import { speakerSchema } from '#core/story/speaker'
import { type Story as StoryData, emptyStory } from '#core/story/story'
import { type AtTheDesk, atTheDesk } from './pages/at-the-desk.ts'
import { pasteText } from './pages/clipboard.ts'
import { expect, test } from './support/journey.ts'
import { prepareLibrary, storyOnDisk, tiedLeaves } from './support/library.ts'
import type { RunningApp } from './support/start-app.ts'

const SLUG = 'night-ferry'
const BODY = '“We sail at ten,” said Ines Okafor.\nThe crew waits. The pier is dark.'
const ines = speakerSchema.parse({ id: 'ines', name: 'Ines Okafor' })

/** What is done after a quote was put off the record, and how one sees that undo took it back. */
const later: readonly {
  readonly name: string
  readonly act: (at: AtTheDesk) => Promise<void>
  readonly isDone: (at: AtTheDesk) => Promise<boolean>
}[] = [
  {
    name: 'a new paragraph',
    act: async ({ story }) => {
      await story.standIn('crew waits')
      await story.page.keyboard.press('End')
      await story.page.keyboard.press('Enter')
    },
    isDone: async ({ story }) => (await story.body.locator('p').count()) === 3,
  },
  {
    name: 'bold',
    act: async ({ story, commands }) => {
      await story.select('pier is dark')
      await commands.run('bold', 'key')
    },
    isDone: async ({ story }) => (await story.body.locator('strong').count()) === 1,
  },
  {
    name: 'a paste of paragraphs',
    act: async ({ story }) => {
      await story.standIn('crew waits')
      await story.page.keyboard.press('End')
      await story.page.waitForTimeout(200)
      await pasteText(story.page, 'One more.\n\nAnd another.')
    },
    isDone: async ({ story }) => (await story.text()).includes('And another.'),
  },
  {
    name: 'a check in the list of quotes',
    act: async ({ quotes, commands }) => {
      await commands.run('check-quote', 'key')
      await quotes.checked('We sail at ten').waitFor({ state: 'attached' })
    },
    isDone: async ({ quotes }) => (await quotes.checked('We sail at ten').count()) === 1,
  },
]

for (const { name, act, isDone } of later) {
  test(`undo after ${name} takes that back, and leaves the quote off the record`, async ({
    openLibrary,
    folder,
  }) => {
    await prepareLibrary(folder, { stories: [story], speakers: [ines] })
    const app = await openLibrary()
    const at = await atTheDesk(app)
    await at.story.standIn('We sail at ten')
    await at.commands.run('off-the-record', 'key')
    await act(at)
    await expect.poll(() => isDone(at), 'it was done').toBe(true)
    await app.page.keyboard.press('Control+Z')
    await expect.poll(() => isDone(at), { message: 'it was taken back', timeout: 2000 }).toBe(false)
    expect(await at.story.text()).toBe(BODY)
    await at.desk.saved()
    const { record, secretWords } = storyOnDisk(app.library, SLUG)?.quotes['sail'] ?? {}
    expect(record).toBe('off')
    expect(secretWords).toContain('We sail at ten')
  })
}

/** The story in a window, its quote put off the record, and that saved. */
async function offTheRecord(openLibrary: () => Promise<RunningApp>, folder: string) {
  await prepareLibrary(folder, { stories: [story], speakers: [ines] })
  const app = await openLibrary()
  const at = await atTheDesk(app)
  await at.story.standIn('We sail at ten')
  await at.commands.run('off-the-record', 'key')
  await at.desk.saved()
  return { app, at }
}

test('undo does not put a quote back on the record without asking', async ({ openLibrary, folder }) => {
  const { app, at } = await offTheRecord(openLibrary, folder)
  const { desk, story: sheet } = at
  const asked = app.shown().length
  await app.page.keyboard.press('Control+Z')
  await expect.poll(() => desk.isAsking(app.shown().slice(asked)), { timeout: 3000 }).toBe(true)
  expect(storyOnDisk(app.library, SLUG)?.quotes['sail']?.record).toBe('off')
  await app.page.keyboard.press('Escape')
  await sheet.write('More.')
  await desk.saved()
  expect(storyOnDisk(app.library, SLUG)?.quotes['sail']?.record).toBe('off')
})

for (const { answer, record, said } of [
  { answer: 'Undo anyway', record: 'on', said: 'Undone: ' },
  { answer: 'Keep off the record', record: 'off', said: 'Undone, but the record status was kept.' },
] as const) {
  test(`undo of a record status is as the editor says: ${answer}`, async ({ openLibrary, folder }) => {
    const { app, at } = await offTheRecord(openLibrary, folder)
    const { desk, story: sheet } = at
    await app.page.keyboard.press('Control+Z')
    await app.page.getByRole('alertdialog').getByRole('button', { name: answer }).press('Enter')
    await expect(desk.toast).toContainText(said)
    await sheet.write(' More.')
    await desk.saved()
    const { record: kept, secretWords } = storyOnDisk(app.library, SLUG)?.quotes['sail'] ?? {}
    expect(kept).toBe(record)
    if (record === 'off') expect(secretWords).toContain('We sail at ten')
  })
}

test('undo of what is out of sight says what it was', async ({ openLibrary, folder }) => {
  const body = [...story.body, ...Array.from({ length: 60 }, (_, at) => paragraph(`Paragraph ${at}.`))]
  const [first = paragraph(''), ...others] = body
  await prepareLibrary(folder, { stories: [{ ...story, body: [first, ...others] }], speakers: [ines] })
  const app = await openLibrary()
  const { desk, story: sheet, quotes, commands } = await atTheDesk(app)
  await sheet.standIn('We sail at ten')
  await commands.run('check-quote', 'key')
  await expect(quotes.checked('We sail at ten')).toHaveCount(1)
  await app.page.keyboard.press('Escape')
  await sheet.standIn('The crew waits')
  await app.page.keyboard.press('Control+End')
  await expect(sheet.body.getByText('Paragraph 59.')).toBeInViewport()
  await app.page.keyboard.type('X')
  expect(await sheet.text()).toMatch(/Paragraph 59\.X$/)
  await app.page.keyboard.press('Control+Z')
  expect(await sheet.text()).toMatch(/Paragraph 59\.$/)
  await app.page.keyboard.press('Control+Z')
  await expect(desk.toast).toContainText('Undone: ')
  await expect(quotes.checked('We sail at ten')).toHaveCount(0)
})

test('undo after a guess was accepted and checked takes back the check alone', async ({
  openLibrary,
  folder,
}) => {
  await prepareLibrary(folder, { stories: [{ ...story, ...guessed }], speakers: [ines] })
  const app = await openLibrary()
  const { story: sheet, quotes, commands } = await atTheDesk(app)
  await quotes.reviewGuess('We sail at ten')
  await app.page.keyboard.press('Enter')
  await expect(sheet.quotes('IO')).toHaveCount(1)
  await app.page.keyboard.press('Escape')
  await sheet.standIn('We sail at ten')
  await commands.run('check-quote', 'key')
  await expect(quotes.checked('We sail at ten')).toHaveCount(1)
  await app.page.keyboard.press('Control+Z')
  await expect(quotes.checked('We sail at ten')).toHaveCount(0)
  await expect(sheet.quotes('IO')).toHaveCount(1)
  await app.page.keyboard.press('Control+Z')
  await expect(sheet.quotes('IO')).toHaveCount(0)
})

for (const field of ['headline', 'slug'] as const) {
  test(`a run of typing in the ${field} is one step of undo`, async ({ openLibrary, folder }) => {
    await prepareLibrary(folder, { stories: [story] })
    const { story: sheet } = await atTheDesk(await openLibrary())
    const before = await sheet[field].inputValue()
    await sheet[field].click()
    await sheet.page.keyboard.press('End')
    await sheet.page.keyboard.type('-delayed')
    await expect(sheet[field]).toHaveValue(`${before}-delayed`)
    await sheet.page.keyboard.press('Control+Z')
    await expect(sheet[field]).toHaveValue(before, { timeout: 2000 })
    await sheet.page.keyboard.press('Control+Shift+Z')
    await expect(sheet[field]).toHaveValue(`${before}-delayed`)
  })
}

test('what was typed in the headline, the body and the slug is undone in that order, last first', async ({
  openLibrary,
  folder,
}) => {
  await prepareLibrary(folder, { stories: [story] })
  const { story: sheet } = await atTheDesk(await openLibrary())
  const state = async () => [
    await sheet.headline.inputValue(),
    (await sheet.text()).split('\n').at(-1),
    await sheet.slug.inputValue(),
  ]
  const typed = async (what: 'headline' | 'slug', words: string) => {
    await sheet[what].click()
    await sheet.page.keyboard.press('End')
    await sheet.page.keyboard.type(words)
    return state()
  }
  const first = await state()
  const second = await typed('headline', ' tonight')
  await sheet.write(' Nobody waits.')
  const third = await state()
  await typed('slug', '-late')
  await sheet.body.focus()
  // Where the machine is busy, a rest in the typing makes two steps of it.
  const goTo = async (key: string, wanted: readonly (string | undefined)[]) => {
    for (let press = 0; press < 4; press += 1) {
      await sheet.page.keyboard.press(key)
      await sheet.page.waitForTimeout(200)
      if (JSON.stringify(await state()) === JSON.stringify(wanted)) return
    }
    expect(await state()).toEqual(wanted)
  }
  for (const before of [third, second, first]) await goTo('Control+Z', before)
  for (const after of [second, third]) await goTo('Control+Shift+Z', after)
})

test('a word that was dragged goes back with one undo', async ({ openLibrary, folder }) => {
  const dragged = {
    ...story,
    body: [paragraph('Alpha beta gamma delta epsilon.'), paragraph('Second here.')],
  }
  await prepareLibrary(folder, { stories: [dragged] })
  const { story: sheet } = await atTheDesk(await openLibrary())
  const before = await sheet.text()
  for (const target of ['delta', 'Second here']) {
    await sheet.drag('beta', target)
    await expect.poll(() => sheet.text(), `dragged to ${target}`).not.toBe(before)
    expect((await sheet.text()).match(/beta/g), 'moved, not copied').toHaveLength(1)
    await sheet.page.keyboard.press('Control+Z')
    await expect.poll(() => sheet.text(), { timeout: 2000 }).toBe(before)
  }
})

test('words that were dragged out of a tied quote are tied again after one undo', async ({
  openLibrary,
  folder,
}) => {
  await prepareLibrary(folder, { stories: [story], speakers: [ines] })
  const app = await openLibrary()
  const { desk, story: sheet } = await atTheDesk(app)
  const before = tiedLeaves(story)
  await sheet.drag('ten', 'crew waits')
  await expect.poll(() => sheet.text()).not.toBe(BODY)
  await sheet.page.keyboard.press('Control+Z')
  await expect.poll(() => sheet.text(), { timeout: 2000 }).toBe(BODY)
  await desk.saved()
  const after = storyOnDisk(app.library, SLUG)
  expect(after === null ? [] : tiedLeaves(after)).toEqual(before)
})

const story: StoryData = {
  ...emptyStory('night-ferry', '2026-11-27T09:00:00.000Z'),
  slug: SLUG,
  headline: 'The night ferry',
  body: [
    {
      type: 'paragraph',
      children: [
        { text: '“We sail at ten,”', quoteId: 'sail', speakerId: 'ines' },
        { text: ' said Ines Okafor.' },
      ],
    },
    paragraph('The crew waits. The pier is dark.'),
  ],
  quotes: { sail: newRecord('direct') },
}

/** The same words before anybody was tied to them. */
const guessed = {
  body: [
    paragraph('“We sail at ten,” said Ines Okafor, who runs the ferry.'),
    paragraph('The crew waits. The pier is dark.'),
  ],
  quotes: {},
}
