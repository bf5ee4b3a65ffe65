import { paragraph } from '#core/story/body'
import { newRecord } from '#core/story/quotation'
import { speakerSchema } from '#core/story/speaker'
import { type Story as StoryData, type StoryStatus, emptyStory } from '#core/story/story'
import { atTheDesk } from './pages/at-the-desk.ts'
import { expect, test } from './support/journey.ts'
import { prepareLibrary, storyOnDisk } from './support/library.ts'
import type { RunningApp } from './support/start-app.ts'

/**
 * What was done to one story, and a toast offers to undo, is never undone in another story that was opened since:
 * neither by the key nor by the toast's button.
 */
const ines = speakerSchema.parse({ id: 'ines', name: 'Ines Okafor' })
const first = named('first-story', 'The first headline', 'edit')
const second = named('second-story', 'The second headline', 'draft')

const presses = [
  { name: 'the key', button: false },
  { name: 'the toast’s button', button: true },
] as const

for (const { name, button } of presses) {
  test(`${name} does not put one story’s old headline into another story`, async ({
    openLibrary,
    folder,
  }) => {
    const { app, at, undoInSecond } = await begin(openLibrary, folder)
    await at.commands.run('keep-version', 'key')
    await expect(at.desk.toast).toBeVisible()
    await at.story.headline.fill('A newer headline')
    await at.desk.saved()
    await at.desk.show('compare')
    await expect(at.desk.page.locator('.pair[data-changed]').first()).toBeVisible()
    await at.commands.run('put-back', 'key')
    await expect.poll(() => storyOnDisk(app.library, 'first-story')?.headline).toBe('The first headline')
    await undoInSecond(button)
  })

  test(`${name} does not move another story’s status back`, async ({ openLibrary, folder }) => {
    const { app, at, undoInSecond } = await begin(openLibrary, folder)
    await at.commands.run('move-on', 'key')
    await expect.poll(() => storyOnDisk(app.library, 'first-story')?.status).toBe('check')
    await undoInSecond(button)
  })

  test(`${name} does not leave one story’s record in another story`, async ({ openLibrary, folder }) => {
    const { app, at, undoInSecond } = await begin(openLibrary, folder)
    await at.story.standIn('We sail at ten')
    for (const status of ['off', 'on']) {
      await at.commands.run('off-the-record', 'key')
      await expect.poll(() => storyOnDisk(app.library, 'first-story')?.quotes['sail']?.record).toBe(status)
    }
    await undoInSecond(button)
  })
}

async function begin(openLibrary: () => Promise<RunningApp>, folder: string) {
  await prepareLibrary(folder, { stories: [first, second], speakers: [ines] })
  const app = await openLibrary()
  const at = await atTheDesk(app)
  /** Opens the second story and undoes there; the second story stays as it was. */
  const undoInSecond = async (byButton: boolean) => {
    await at.desk.saved()
    const before = storyOnDisk(app.library, 'second-story')
    await at.commands.chooseStory('second-story')
    await expect(at.story.headline).toHaveValue('The second headline')
    await expect(at.story.body).toBeFocused()
    const undo = at.desk.toast.getByRole('button', { name: 'Undo' })
    if (!byButton) await app.page.keyboard.press('Control+Z')
    else if (await undo.isVisible()) await undo.click()
    // Longer than a change takes to be saved.
    await app.page.waitForTimeout(1200)
    await at.desk.saved()
    const after = storyOnDisk(app.library, 'second-story')
    expect({ ...after, changed: '' }).toEqual({ ...before, changed: '' })
  }
  return { app, at, undoInSecond }
}

function named(slug: string, headline: string, status: StoryStatus): StoryData {
  return {
    ...emptyStory(slug, '2026-11-27T09:00:00.000Z'),
    slug,
    headline,
    status,
    body: [
      {
        type: 'paragraph',
        children: [
          {
            text: '“We sail at ten,”',
            quoteId: slug === 'first-story' ? 'sail' : 'other',
            speakerId: 'ines',
          },
          { text: ' said Ines Okafor.' },
        ],
      },
      paragraph('The crew waits.'),
    ],
    quotes: { [slug === 'first-story' ? 'sail' : 'other']: newRecord('direct') },
  }
}
