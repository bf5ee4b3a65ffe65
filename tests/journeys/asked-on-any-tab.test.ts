import { paragraph } from '#core/story/body'
import { newRecord } from '#core/story/quotation'
import { speakerSchema } from '#core/story/speaker'
import { emptyStory } from '#core/story/story'
import { atTheDesk } from './pages/at-the-desk.ts'
import { expect, test } from './support/journey.ts'
import { prepareLibrary, storyOnDisk } from './support/library.ts'

const speakers = ['Ines Okafor', 'Tom Hale'].map((name) =>
  speakerSchema.parse({ id: name.split(' ')[0]?.toLowerCase(), name }),
)

const ferry = {
  ...emptyStory('ferry', '2026-11-27T09:00:00.000Z'),
  slug: 'ferry',
  body: [
    {
      type: 'paragraph' as const,
      children: [
        { text: '“We sail at ten,”', quoteId: 'sail', speakerId: 'ines' },
        { text: ' said Tom Hale.' },
      ],
    },
    paragraph('The timetable is out.'),
  ],
  quotes: { sail: newRecord('direct') },
}

for (const tab of ['compare', 'file'] as const) {
  test(`the speaker of a quote can be changed while the ${tab} tab is shown`, async ({
    openLibrary,
    folder,
  }) => {
    await prepareLibrary(folder, { stories: [ferry], speakers })
    const app = await openLibrary()
    const { desk, story, quotes, commands } = await atTheDesk(app)
    await story.standIn('We sail at ten')
    await desk.show(tab)
    await commands.run('change-speaker', 'palette')
    await expect(quotes.picker).toBeVisible({ timeout: 3000 })
    await app.page.keyboard.type('Tom')
    await quotes.picker.getByRole('option').first().waitFor()
    await app.page.keyboard.press('Enter')
    await expect.poll(() => JSON.stringify(storyOnDisk(app.library, 'ferry')?.body)).toContain('"tom"')
  })

  test(`words can be linked while the ${tab} tab is shown`, async ({ openLibrary, folder }) => {
    await prepareLibrary(folder, { stories: [ferry], speakers })
    const app = await openLibrary()
    const { desk, story, commands } = await atTheDesk(app)
    await story.select('timetable')
    await desk.show(tab)
    await commands.run('link', 'key')
    await expect(app.page.locator('.form-stack')).toBeVisible({ timeout: 3000 })
    await app.page.keyboard.type('https://ferry.example/')
    await app.page.keyboard.press('Enter')
    await expect
      .poll(() => JSON.stringify(storyOnDisk(app.library, 'ferry')?.body))
      .toContain('https://ferry.example/')
  })
}
