import fc from 'fast-check'
import type { Page } from '@playwright/test'
import { paragraph } from '#core/story/body'
import { speakerSchema } from '#core/story/speaker'
import type { Story as StoryData } from '#core/story/story'
import { canariesIn, plantCanaries } from '../canaries.ts'
import { randomLibrary } from '../random-stories.ts'
import { Desk } from './pages/desk.ts'
import { Outside } from './pages/outside.ts'
import { expect, test } from './support/journey.ts'
import { prepareLibrary } from './support/prepared-library.ts'

/** How many random libraries are tried; COPYDESK_WINDOW_LIBRARIES asks for more. */
const libraries = Number(process.env['COPYDESK_WINDOW_LIBRARIES'] ?? 1)
const seed = Number(process.env['COPYDESK_SEED'] ?? 20_261_127)
/** Selections in each view of each library. */
const SELECTIONS = 6

for (const [index, library] of fc.sample(randomLibrary, { numRuns: libraries, seed }).entries()) {
  test(`no secret leaves random library ${index} by copy, cut or drag, whatever is selected`, async ({
    freshApp,
    folder,
  }) => {
    test.setTimeout(300_000)
    const { story, speakers, secrets } = plantCanaries(library, index)
    // A name that must not be told, in words that somebody is tied to, and secret words without their mark.
    const name = `Zq${index}vorname Zq${index}hollis`
    const unnamed = speakerSchema.parse({ id: 'unnamed', name, unnamed: { description: 'an official' } })
    const twin = story.quotes[Object.keys(story.quotes).at(-1) ?? '']?.secretWords ?? ''
    const planted: StoryData = {
      ...story,
      id: 'random',
      // Slug and embargo are the editor's own words on the sheet: what is copied out of them may leave.
      slug: 'random',
      embargo: '',
      body: [
        ...story.body.filter(({ type }) => type !== 'figure'),
        {
          type: 'paragraph',
          children: [
            { text: '“It leaks,”', quoteId: 'open', speakerId: 'unnamed' },
            { text: ` said ${name}.` },
          ],
        },
        paragraph(`Again: ${twin} they say.`),
      ],
      quotes: { ...story.quotes, open: { kind: 'direct', record: 'on', note: '' } },
    }
    prepareLibrary(folder, { stories: [planted], speakers: [...speakers, unnamed] })
    const { page } = await freshApp({ folder })
    await new Desk(page).ready()
    await page.keyboard.press('Control+Shift+S')
    const chance = fc.sample(fc.double({ min: 0, max: 0.999_999, noNaN: true }), {
      numRuns: 400,
      seed: seed + index,
    })
    const random = () => chance.pop() ?? 0.5
    const out: string[] = []
    let tried = 0
    for (const view of ['Alt+1', 'Alt+3', 'Alt+4']) {
      await page.keyboard.press('Escape')
      await page.keyboard.press(view)
      await page.waitForTimeout(600)
      for (let turn = 0; turn < SELECTIONS; turn += 1) {
        for (const way of ['copy', 'drag', 'cut'] as const) {
          const given = await takeSelection(page, way, [random(), random()])
          tried += 1
          out.push(
            ...canariesIn(given, [
              ...secrets,
              `Zq${index}vorname`,
              `Zq${index}hollis`,
              'data-quote',
              'data-speaker',
            ]).map((secret) => `${view} ${way}: ${secret}`),
          )
          if (way === 'cut' && view === 'Alt+1') await page.keyboard.press('Control+Z')
        }
      }
    }
    process.stdout.write(
      `${tried} selections of a library with ${secrets.length + 2} secrets: ${out.length} left\n`,
    )
    expect(out).toEqual([])
    expect(tried).toBe(3 * 3 * SELECTIONS)
  })
}

/** Selects from one text of the window to another, by two numbers under 1, and takes that; all that is given, in one text. */
async function takeSelection(
  page: Page,
  way: 'copy' | 'drag' | 'cut',
  ends: readonly [number, number],
): Promise<string> {
  const outside = new Outside(page)
  const place = await page.evaluate(selectBetween, ends)
  await page.waitForTimeout(150)
  if (way === 'drag') return JSON.stringify(place === null ? {} : ((await outside.drag(place)) ?? {}))
  await outside.fillClipboard('')
  await page.evaluate(selectBetween, ends)
  await page.waitForTimeout(150)
  await page.keyboard.press(way === 'copy' ? 'Control+C' : 'Control+X')
  return JSON.stringify(await outside.clipboard())
}

/** Runs in the page: selects between two places of the middle pane; a place on the screen in what is selected. */
function selectBetween([one, other]: readonly [number, number]): { x: number; y: number } | null {
  const surface =
    document.querySelector('.compare') ?? document.querySelector('.proof') ?? document.querySelector('.story')
  if (surface === null) return null
  const walker = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && node.data.trim() !== '') nodes.push(node)
  const pointAt = (part: number) => {
    const node = nodes[Math.floor(part * nodes.length)]
    return node === undefined ? null : ([node, Math.floor(((part * 997) % 1) * node.data.length)] as const)
  }
  const [start, end] = [pointAt(Math.min(one, other)), pointAt(Math.max(one, other))]
  if (start === null || end === null) return null
  if (surface.matches('.story')) (surface as HTMLElement).focus()
  getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1])
  start[0].parentElement?.scrollIntoView({ block: 'nearest' })
  const range = getSelection()?.rangeCount === 0 ? undefined : getSelection()?.getRangeAt(0)
  const box = Array.from(range?.getClientRects() ?? []).find(({ width }) => width > 6)
  return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 }
}
