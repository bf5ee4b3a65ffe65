import { type Block, paragraph, textBlocks, blockText } from '#core/story/body'
import { newRecord } from '#core/story/quotation'
import { speakerSchema } from '#core/story/speaker'
import { type Story as StoryData, emptyStory } from '#core/story/story'
import type { Way } from './pages/commands.ts'
import type { Quotes } from './pages/quotes.ts'
import { atTheDesk } from './pages/at-the-desk.ts'
import { SaveState, UNSAID_MS } from './pages/save-state.ts'
import { expect, test } from './support/journey.ts'
import { prepareLibrary, storyOnDisk } from './support/library.ts'

const SLUG = 'harbour-roof'
const rui = speakerSchema.parse({ id: 'rui', name: 'Rui Pereira' })

/** What is done to the story: where the caret is before, the action, and what the file holds afterwards. */
type Deed = {
  readonly words: string
  readonly selects?: true
  readonly action: string
  readonly way: Way
  /** Keys that end it, in what the action opened. */
  readonly ends?: (quotes: Quotes) => Promise<void>
  readonly isIn: (story: StoryData) => boolean
}

const tabs = [
  { tab: 'write', turn: 0 },
  { tab: 'compare', turn: 1 },
  { tab: 'file', turn: 2 },
] as const

for (const { tab, turn } of tabs) {
  test(`what is done on the ${tab} tab is said to be unsaved at once, and is on the disk within a second`, async ({
    freshApp,
    folder,
  }) => {
    test.setTimeout(120_000)
    test.fail(tab !== 'write', 'Only the drawn sheet hears changes of the body: nothing saves them elsewhere')
    await prepareLibrary(folder, { stories: [story], speakers: [rui] })
    const app = await freshApp({ folder })
    const { desk, story: sheet, quotes, commands } = await atTheDesk(app)
    const saving = new SaveState(app.page)
    await saving.watch()
    const onDisk = () => storyOnDisk(app.library, SLUG)

    const said: number[] = []
    for (const deed of deeds(turn)) {
      await test.step(`${deed.action} by ${deed.way}`, async () => {
        await desk.show('write')
        await (deed.selects ? sheet.select(deed.words) : sheet.standIn(deed.words))
        await desk.saved()
        await desk.show(tab)
        await saving.forget()
        await commands.run(deed.action, deed.way)
        await deed.ends?.(quotes)
        await expect
          .poll(() => saving.leftSavedAfter(), {
            message: `${deed.action}: the window says that it is not saved`,
            timeout: 2000,
          })
          .not.toBeNull()
        said.push((await saving.leftSavedAfter()) ?? Infinity)
        await expect
          .poll(() => deed.isIn(onDisk() ?? story), {
            message: `${deed.action}: on the disk`,
            timeout: 1000,
            intervals: [50],
          })
          .toBe(true)
      })
    }

    // The middle one, since a machine may be busy with something else for a moment.
    expect(said.toSorted((one, other) => one - other)[said.length >> 1]).toBeLessThanOrEqual(UNSAID_MS)

    await desk.show('write')
    const [drawn, kept] = [await sheet.text(), onDisk()]
    await app.close()
    const again = await atTheDesk(await freshApp({ folder }))
    expect(await again.story.text()).toBe(drawn)
    expect({ ...onDisk(), changed: '' }).toEqual({ ...kept, changed: '' })
    for (const { isIn, action } of deeds(turn)) expect(isIn(onDisk() ?? story), action).toBe(true)
  })
}

/** Each thing once, the way to it another on each tab. */
function deeds(turn: number): readonly Deed[] {
  const way = (at: number): Way => (['key', 'menu', 'palette'] as const)[(at + turn) % 3] ?? 'key'
  // The list of quotes, to which the letter belongs, is shown beside the text alone.
  const letter = turn === 0 ? 'key' : 'palette'
  return [
    {
      words: 'Heading here',
      action: 'heading',
      way: way(0),
      isIn: (now) => blockWith(now, 'Heading here')?.type === 'heading',
    },
    {
      words: 'Set off here',
      action: 'block-quote',
      way: way(1),
      isIn: (now) => blockWith(now, 'Set off here')?.type === 'block-quote',
    },
    {
      words: 'Listed here',
      action: 'bullet-list',
      way: way(2),
      isIn: (now) => blockWith(now, 'Listed here')?.type === 'list-item',
    },
    {
      words: 'Bold here',
      selects: true,
      action: 'bold',
      way: way(0),
      isIn: (now) => JSON.stringify(blockWith(now, 'Bold here')).includes('"bold":true'),
    },
    {
      words: 'We tie these words',
      action: 'who-said-it',
      way: way(1),
      ends: async ({ page, picker }) => {
        await picker.waitFor()
        await page.keyboard.type('rui')
        await picker.getByRole('option').first().waitFor()
        await page.keyboard.press('Enter')
      },
      isIn: (now) => JSON.stringify(blockWith(now, 'We tie these words')).includes('"speakerId":"rui"'),
    },
    {
      words: 'We free these words',
      action: 'untie-quote',
      way: way(2),
      isIn: (now) => !JSON.stringify(blockWith(now, 'We free these words')).includes('quoteId'),
    },
    {
      words: 'We whisper these words',
      action: 'off-the-record',
      way: way(0),
      isIn: (now) => now.quotes['whispered']?.record === 'off',
    },
    {
      words: 'We check these words',
      action: 'check-quote',
      way: letter,
      isIn: (now) => now.quotes['checked']?.check !== undefined,
    },
    { words: 'Bold', action: 'move-on', way: way(2), isIn: (now) => now.status === 'edit' },
  ]
}

function blockWith(now: StoryData, words: string) {
  return textBlocks(now.body).find((block) => blockText(block).includes(words))
}

function tied(text: string, quoteId: string): Block {
  return {
    type: 'paragraph',
    children: [{ text, quoteId, speakerId: rui.id }, { text: ' said Rui Pereira.' }],
  }
}

const story: StoryData = {
  ...emptyStory('harbour-roof', '2026-11-27T09:00:00.000Z'),
  slug: SLUG,
  headline: 'The roof of the harbour office',
  body: [
    paragraph('Heading here.'),
    paragraph('Set off here.'),
    paragraph('Listed here.'),
    paragraph('Bold here and plain there.'),
    paragraph('“We tie these words,” said Rui Pereira.'),
    tied('“We free these words,”', 'freed'),
    tied('“We whisper these words,”', 'whispered'),
    tied('“We check these words,”', 'checked'),
    paragraph('The end.'),
  ],
  quotes: {
    freed: newRecord('direct'),
    whispered: newRecord('direct'),
    checked: newRecord('direct'),
  },
}
