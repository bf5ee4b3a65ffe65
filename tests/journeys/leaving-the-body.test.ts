import { type Block, paragraph } from '#core/story/body'
import { speakerSchema } from '#core/story/speaker'
import { Desk } from './pages/desk.ts'
import { Outside } from './pages/outside.ts'
import { Story } from './pages/story.ts'
import { expect, test } from './support/journey.ts'
import { PIA, SECRET, prepareLibrary, secretStory } from './support/prepared-library.ts'
import type { RunningApp } from './support/start-app.ts'

/** A window on a story with one quote off the record between words that anybody may read; `more` follows it. */
async function storyWithSecret(start: Start, folder: string, more: readonly Block[] = []) {
  const secret = secretStory('secret')
  const said = secret.body.slice(1, 2)
  const [first = paragraph(''), ...others] = [...said, ...more]
  prepareLibrary(folder, { stories: [{ ...secret, body: [first, ...others] }], speakers: [PIA, MARIA] })
  const { page } = await start()
  const [desk, story, outside] = [new Desk(page), new Story(page), new Outside(page)]
  await desk.ready()
  return { page, desk, story, outside }
}

type Start = () => Promise<RunningApp>

/** A source who must not be named. */
const MARIA = speakerSchema.parse({
  id: 'maria',
  name: 'Maria Hollis',
  unnamed: { description: 'a council officer' },
})

test('words inside an off-the-record quote leave by no copy, cut or drag', async ({
  openLibrary,
  folder,
}) => {
  const { page, desk, story, outside } = await storyWithSecret(openLibrary, folder)

  await test.step('drag, by the mouse, out of the window', async () => {
    const middle = await outside.selectByMouse('.story', 'already resigned')
    expect(await outside.drag(middle)).toEqual({})
    await expect(desk.toast).toContainText('The words are off the record')
    expect(await story.text()).toContain(SECRET)
  })

  await test.step('copy', async () => {
    await outside.fillClipboard('what was there before')
    await story.select('has already resigned')
    await page.keyboard.press('Control+C')
    expect(await outside.clipboard()).toEqual({})
    await expect(desk.toast).toContainText('The words are off the record')
  })

  await test.step('cut', async () => {
    await outside.fillClipboard('what was there before')
    await story.select('has already resigned')
    await page.keyboard.press('Control+X')
    expect(await outside.clipboard()).toEqual({})
    await expect(desk.toast).toContainText('The words are off the record')
  })
})

test('a copy, cut or drag over a quote leaves it out, in our own HTML without styles or ids', async ({
  openLibrary,
  folder,
}) => {
  const { page, desk, story, outside } = await storyWithSecret(openLibrary, folder)
  const words = 'The ministry was silent. an aide said. Nobody else would speak.'
  const expected = { 'text/plain': words, 'text/html': `<article>\n<p>${words}</p>\n</article>` }
  const trimmed = (given: Readonly<Record<string, string>> | null) =>
    Object.fromEntries(Object.entries(given ?? {}).map(([type, text]) => [type, text.trim()]))
  await story.body.focus()
  await page.keyboard.press('Control+A')
  await page.waitForTimeout(200)
  const middle = await outside.placeBefore('.story', 'silent')
  expect(trimmed(await outside.drag(middle))).toEqual(expected)
  await expect(desk.toast).toContainText('Left out of the copy: one quote off the record')

  await story.body.focus()
  await page.keyboard.press('Control+A')
  await page.waitForTimeout(200)
  await page.keyboard.press('Control+C')
  const copied = trimmed(await outside.clipboard())
  expect(copied['text/plain']).toBe(words)
  expect(copied['text/html']).toContain(words)
  expect(copied['text/html']).not.toMatch(/style|class|data-/)
  await page.keyboard.press('Control+X')
  const cut = trimmed(await outside.clipboard())
  expect(cut).toEqual(copied)
  await expect(desk.toast).toContainText('Left out of the copy: one quote off the record')
})

test('secret words that lost their mark leave neither whole nor in part', async ({ openLibrary, folder }) => {
  const twin = paragraph('“The minister has already resigned twice,” they say.')
  const { page, desk, story, outside } = await storyWithSecret(openLibrary, folder, [twin])
  for (const words of ['has already resigned twice', 'already resigned tw']) {
    const middle = await outside.selectByMouse('.story', words)
    expect(await outside.drag(middle), `drag of “${words}”`).toEqual({})
    await expect(desk.toast).toContainText('no longer marked')
    await outside.fillClipboard('what was there before')
    await story.select(words)
    await page.keyboard.press('Control+C')
    expect(await outside.clipboard(), `copy of “${words}”`).toEqual({})
    await expect(desk.toast).toContainText('no longer marked')
  }
  // Innocent words beside them are not held back.
  await story.select('they say')
  await page.keyboard.press('Control+C')
  expect((await outside.clipboard())['text/plain']).toBe('they say')
})

test('words that look like markup are copied, and the window goes on', async ({ openLibrary, folder }) => {
  const words = 'Fish &amp; chips, &copy; 2026, <b>50 %20 off</b>'
  const { page, story, outside } = await storyWithSecret(openLibrary, folder, [paragraph(words)])
  await story.select(words)
  await page.keyboard.press('Control+C')
  expect((await outside.clipboard())['text/plain']).toBe(words)
  await page.keyboard.press('Alt+4')
  await expect(page.getByText('Off-the-record words').first()).toBeVisible()
  await page.keyboard.press('Alt+1')
  expect(await story.text()).toContain(words)
})

test('the name of a source who must not be named leaves neither whole nor in part', async ({
  openLibrary,
  folder,
}) => {
  const { page, desk, story, outside } = await storyWithSecret(openLibrary, folder, [
    {
      type: 'paragraph',
      children: [
        { text: '“It leaks,”', quoteId: 'leak', speakerId: MARIA.id },
        { text: ' said Maria Hollis of the council.' },
      ],
    },
  ])
  for (const words of ['said Maria Hollis of', 'Maria Hollis', 'aria Holl']) {
    const middle = await outside.selectByMouse('.story', words)
    expect(await outside.drag(middle), `drag of “${words}”`).toEqual({})
    await outside.fillClipboard('what was there before')
    await story.select(words)
    await page.keyboard.press('Control+C')
    expect(await outside.clipboard(), `copy of “${words}”`).toEqual({})
    await expect(desk.toast).toContainText('must not be named')
  }
  await story.select('of the council')
  await page.keyboard.press('Control+C')
  expect((await outside.clipboard())['text/plain']).toBe('of the council')
})
