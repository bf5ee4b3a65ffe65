import { paragraph } from '#core/story/body'
import { speakerSchema } from '#core/story/speaker'
import { type Story as StoryData, emptyStory } from '#core/story/story'
import { atTheDesk } from './pages/at-the-desk.ts'
import { Desk } from './pages/desk.ts'
import { Quotes } from './pages/quotes.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'
import { prepareLibrary, storyOnDisk, tiedLeaves } from './support/library.ts'
import { slowed } from './support/slowed.ts'

test('keys struck in a hurry go to the list they were meant for, never into the story', async ({ app }) => {
  const { page } = app
  const [desk, story, quotes] = [new Desk(page), new Story(page), new Quotes(page)]
  await desk.ready()
  await story.begin('hurry', 'Hurry')
  await story.write('"We checked this," said Cat Dove.')
  await story.standIn('We checked')
  await quotes.assignNewSpeaker('Cat Dove')
  const words = await story.text()
  for (let turn = 0; turn < 12; turn += 1) {
    await page.keyboard.press('Escape')
    await expect(story.body).toBeFocused()
    for (const key of ['ArrowLeft', 'F6', 'Home', 'C', 'C', 'C']) await page.keyboard.press(key)
    expect(await story.text()).toBe(words)
  }
})

test('a move of the caret right after the palette counts before what is typed next', async ({
  openLibrary,
  folder,
}) => {
  await prepareLibrary(folder, { stories: [hurried], speakers: people })
  const app = await openLibrary()
  const { desk, story, commands } = await atTheDesk(app)
  const quicken = await slowed(app.page, 4)
  for (const [turn, name] of ['heading', 'plain-paragraph', 'fold-desk', 'heading'].entries()) {
    await story.standIn(words)
    await commands.run(name, 'palette')
    await app.page.keyboard.press('Control+End')
    await app.page.keyboard.type(` End ${turn}.`)
    await expect(story.body).toContainText(`End ${turn}.`)
  }
  await quicken()
  await desk.saved()
  expect(await story.text()).toBe(
    `“${words},” somebody said on the quay.\nNobody else spoke. End 0. End 1. End 2. End 3.`,
  )
})

const words = 'We tie these words'
const hurried: StoryData = {
  ...emptyStory('hurried', '2026-11-27T09:00:00.000Z'),
  slug: 'hurried',
  body: [paragraph(`“${words},” somebody said on the quay.`), paragraph('Nobody else spoke.')],
}
const people = ['Rosa Lind', 'Rui Costa', 'Rut Berg'].map((name) =>
  speakerSchema.parse({ id: name.split(' ')[0]?.toLowerCase(), name }),
)

for (const tab of ['write', 'compare', 'file'] as const) {
  test(`a name and Enter, typed on the ${tab} tab before the list is there, tie the quote to that person`, async ({
    openLibrary,
    folder,
  }) => {
    await prepareLibrary(folder, { stories: [hurried], speakers: people })
    const app = await openLibrary()
    const { desk, story, commands } = await atTheDesk(app)
    const quicken = await slowed(app.page, 4)
    await story.standIn(words)
    await desk.show(tab)
    await commands.run('who-said-it', 'palette')
    await app.page.keyboard.type('rui')
    await app.page.keyboard.press('Enter')
    const tied = () => tiedLeaves(storyOnDisk(app.library, 'hurried') ?? hurried)
    await expect.poll(() => tied().map(({ speakerId }) => speakerId)).toEqual(['rui'])
    await quicken()
    expect(await story.text()).toBe(`“${words},” somebody said on the quay.\nNobody else spoke.`)
  })
}
