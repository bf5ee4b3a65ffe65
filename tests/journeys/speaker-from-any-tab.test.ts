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

for (const tab of ['compare', 'file'] as const) {
  test(`the speaker of a quote can be changed while the ${tab} tab is shown`, async ({
    freshApp,
    folder,
  }) => {
    await prepareLibrary(folder, {
      speakers,
      stories: [
        {
          ...emptyStory('ferry', '2026-11-27T09:00:00.000Z'),
          slug: 'ferry',
          body: [
            {
              type: 'paragraph',
              children: [
                { text: '“We sail at ten,”', quoteId: 'sail', speakerId: 'ines' },
                { text: ' said Tom Hale.' },
              ],
            },
            paragraph('The end.'),
          ],
          quotes: { sail: newRecord('direct') },
        },
      ],
    })
    const app = await freshApp({ folder })
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
}
