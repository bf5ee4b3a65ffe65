import { paragraph } from '#core/story/body'
import { type Story as StoryData, emptyStory } from '#core/story/story'
import { storyText } from '#core/story/story-text'
import { type AtTheDesk, atTheDesk } from './pages/at-the-desk.ts'
import { expect, test } from './support/journey.ts'
import { prepareLibrary, storiesOnDisk, storyOnDisk } from './support/library.ts'
import { slowed } from './support/slowed.ts'

/**
 * An editor types on without waiting for the window. From the key that begins a switch of stories no letter goes into
 * the story before: each goes, in order, to the story that is shown next, or to none.
 */
const DELAYS = [0, 20, 50, 100] as const
/** Between two keys of fast hands, in ms. */
const BETWEEN = 15
/** So many times slower than this machine the window is. */
const SLOWED = 4
/** Digits: no list of the desk has a command for one. */
const DIGITS = '1234567890'

const old = storyWith('old-story', 'The old words stay as they are.')
const next = storyWith('next-story', 'Next words.')

/** Which story the keys belong to, and where in it. */
type Switch = {
  readonly name: string
  readonly typed: string
  readonly act: (at: AtTheDesk) => Promise<void>
  /** All letters must arrive, or none may: a list of the desk has the keyboard. */
  readonly arrives: 'all' | 'all or none'
  readonly place: 'slug' | 'body'
}

const switches: readonly Switch[] = [
  {
    name: 'the key for a new story',
    typed: 'newslug50',
    act: ({ commands }) => commands.run('new-story', 'key'),
    arrives: 'all',
    place: 'slug',
  },
  {
    name: 'Enter on a story in the palette',
    typed: DIGITS,
    act: ({ commands }) => commands.chooseStory('next-story'),
    arrives: 'all',
    place: 'body',
  },
  {
    name: 'a click on a row of the desk',
    typed: DIGITS,
    act: ({ desk }) => desk.row('next-story').click(),
    arrives: 'all or none',
    place: 'body',
  },
  {
    name: 'an arrow to a row of the desk',
    typed: DIGITS,
    act: arrowToNext,
    arrives: 'all or none',
    place: 'body',
  },
  {
    name: 'an arrow to a row of the desk, and Enter into the text',
    typed: DIGITS,
    act: async (at) => {
      await arrowToNext(at)
      await at.desk.page.keyboard.press('Enter')
    },
    arrives: 'all',
    place: 'body',
  },
]

for (const one of switches) {
  test(`what is typed right after ${one.name} never goes into the story before`, async ({
    openLibrary,
    folder,
  }) => {
    test.setTimeout(180_000)
    await prepareLibrary(folder, { stories: [old, next] })
    const app = await openLibrary()
    const at = await atTheDesk(app)
    await at.commands.chooseStory('next-story')
    await at.desk.named('next-story')
    await at.story.standIn('words.')
    await app.page.keyboard.press('End')
    await app.page.waitForTimeout(200)
    const quicken = await slowed(app.page, SLOWED)
    const faults: string[] = []
    for (const delay of DELAYS) {
      await at.commands.chooseStory('old-story')
      await at.desk.named('old-story')
      await at.story.standIn('old words')
      await at.desk.saved()
      const known = storiesOnDisk(app.library)
      const nextText = textOf(storyOnDisk(app.library, 'next-story'))

      await one.act(at)
      await app.page.waitForTimeout(delay)
      await app.page.keyboard.type(one.typed, { delay: BETWEEN })
      // A window that holds keys back hands them on by now, and what was typed is being saved.
      await app.page.waitForTimeout(700)
      await at.desk.saved()

      const oldNow = textOf(storyOnDisk(app.library, 'old-story'))
      if (oldNow !== textOf(old)) faults.push(`after ${delay} ms the old story reads “${oldNow}”`)
      const made = storiesOnDisk(app.library).filter(({ id }) => !known.some((story) => story.id === id))
      const got =
        one.place === 'slug'
          ? made.map(({ slug }) => slug).join()
          : textOf(storyOnDisk(app.library, 'next-story'))
      const whole = one.place === 'slug' ? one.typed : `${nextText}${one.typed}`
      const isRight = got === whole || (one.arrives === 'all or none' && got === nextText)
      if (!isRight) faults.push(`after ${delay} ms “${got}” arrived, not “${whole}”`)
      // What went astray stays in the stories, so that the next round would not begin as this one did.
      if (faults.length > 0) break
    }
    await quicken()
    expect(faults).toEqual([])
  })
}

async function arrowToNext({ desk }: AtTheDesk): Promise<void> {
  const { page } = desk
  const slugs = await desk.slugs()
  const by = slugs.indexOf('next-story') - slugs.indexOf('old-story')
  await page.getByRole('listbox', { name: 'Stories' }).focus()
  for (let step = 0; step < Math.abs(by); step += 1)
    await page.keyboard.press(by > 0 ? 'ArrowDown' : 'ArrowUp')
}

function textOf(story: StoryData | null): string {
  return story === null ? '' : storyText(story.body).text
}

function storyWith(slug: string, words: string): StoryData {
  return {
    ...emptyStory(slug, '2026-11-27T09:00:00.000Z'),
    slug,
    headline: `The headline of ${slug}`,
    body: [paragraph(words)],
  }
}
