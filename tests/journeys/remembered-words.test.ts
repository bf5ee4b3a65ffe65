import { existsSync } from 'node:fs'
import path from 'node:path'
import { paragraph } from '#core/story/body'
import { newRecord } from '#core/story/quotation'
import { speakerSchema } from '#core/story/speaker'
import { type Story as StoryData, emptyStory } from '#core/story/story'
import { type AtTheDesk, atTheDesk } from './pages/at-the-desk.ts'
import { pasteText } from './pages/clipboard.ts'
import { expect, test } from './support/journey.ts'
import { prepareLibrary, storyOnDisk } from './support/library.ts'

/**
 * Words that were off the record once stay remembered, whatever is done to the quote that held them: typed again
 * without a mark they stop the story.
 */
const SECRET = 'He will leave by boat on Monday night'
const pia = speakerSchema.parse({ id: 'pia', name: 'Pia Lund' })
const tom = speakerSchema.parse({ id: 'tom', name: 'Tom Hale' })

const changes: readonly {
  readonly name: string
  readonly act: (at: AtTheDesk) => Promise<void>
}[] = [
  {
    name: 'the quote was given to another speaker',
    act: async ({ story, quotes }) => {
      await story.standIn('already resigned')
      await quotes.assignSpeaker('Tom')
    },
  },
  {
    name: 'the speaker was removed',
    act: async ({ story, commands }) => {
      await story.standIn('already resigned')
      await commands.run('untie-quote', 'key')
    },
  },
  {
    name: 'the record was set again',
    act: async ({ story, commands }) => {
      await story.standIn('already resigned')
      await commands.run('turn-record', 'palette')
    },
  },
  {
    name: 'two paragraphs were pasted into the middle of the quote',
    act: async ({ story }) => {
      await story.standIn('already resigned')
      await pasteText(story.page, 'A first thing.\n\nA second thing.')
    },
  },
  {
    name: 'a part of the quote was given to another speaker',
    act: async ({ story, quotes }) => {
      await story.select('already resigned')
      await quotes.assignSpeaker('Tom')
    },
  },
]

for (const { name, act } of changes) {
  test(`a sentence cut out of an off-the-record quote still stops the story after ${name}`, async ({
    openLibrary,
    folder,
  }) => {
    await prepareLibrary(folder, { stories: [story], speakers: [pia, tom] })
    const app = await openLibrary()
    const at = await atTheDesk(app)
    await at.story.standIn('already resigned')
    await at.commands.run('off-the-record', 'key')
    await at.story.select(` ${SECRET}`)
    await app.page.keyboard.press('Delete')
    await expect.poll(() => at.story.text()).not.toContain(SECRET)
    await act(at)
    await at.story.write(` ${SECRET}.`)
    await at.desk.saved()
    const kept = storyOnDisk(app.library, 'minister')
    expect(
      Object.values(kept?.quotes ?? {}).some(({ secretWords }) => secretWords?.includes(SECRET)),
      'the words are remembered',
    ).toBe(true)

    const out = path.join(folder, 'minister.html')
    app.answer({ dialog: 'save', path: out })
    await at.desk.show('file')
    // What is marked may be left out by choice; what is typed again has no mark and stays a stop.
    for (const leaveOut of await app.page.getByRole('button', { name: 'Leave out' }).all())
      await leaveOut.click()
    await expect(app.page.locator('.finding[data-level="stop"]').first()).toBeVisible()
    await expect(app.page.getByRole('button', { name: /^Export HTML/ })).toBeDisabled()
    await at.commands.run('export', 'key')
    await app.page.waitForTimeout(500)
    expect(existsSync(out)).toBe(false)
  })
}

const story: StoryData = {
  ...emptyStory('minister', '2026-11-27T09:00:00.000Z'),
  slug: 'minister',
  headline: 'Questions over the ministry',
  body: [
    {
      type: 'paragraph',
      children: [
        {
          text: `“The minister has already resigned. ${SECRET},”`,
          quoteId: 'secret',
          speakerId: 'pia',
        },
        { text: ' an aide said.' },
      ],
    },
    paragraph('The ministry was silent.'),
  ],
  quotes: { secret: newRecord('direct') },
}
