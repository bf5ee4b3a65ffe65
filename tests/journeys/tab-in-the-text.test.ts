import { type Block, paragraph } from '#core/story/body'
import { emptyStory } from '#core/story/story'
import { atTheDesk } from './pages/at-the-desk.ts'
import { expect, test } from './support/journey.ts'
import { prepareLibrary } from './support/library.ts'

const places: readonly { readonly name: string; readonly block: Block }[] = [
  { name: 'a paragraph', block: paragraph('Words before') },
  { name: 'a heading', block: { type: 'heading', level: 2, children: [{ text: 'Words before' }] } },
  {
    name: 'a list',
    block: {
      type: 'list',
      ordered: false,
      children: [{ type: 'list-item', children: [{ text: 'Words before' }] }],
    },
  },
  { name: 'a block quote', block: { type: 'block-quote', children: [{ text: 'Words before' }] } },
]

for (const { name, block } of places) {
  test(`Tab in ${name} does not lead the words that follow away from the text`, async ({
    openLibrary,
    folder,
  }) => {
    await prepareLibrary(folder, {
      stories: [{ ...emptyStory('tab', '2026-11-27T09:00:00.000Z'), slug: 'tab', body: [block] }],
    })
    const { story } = await atTheDesk(await openLibrary())
    await story.write(' and')
    await story.page.keyboard.press('Tab')
    await story.page.keyboard.type('then more words')
    await expect.poll(() => story.text(), { timeout: 2000 }).toMatch(/^Words before and\s*then more words$/)
    await expect(story.body).toBeFocused()
    await expect(story.page.getByRole('complementary', { name: 'Quotes' })).toBeVisible()
  })
}
