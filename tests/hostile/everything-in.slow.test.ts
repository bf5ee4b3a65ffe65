import path from 'node:path'
import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { exportAs } from '#core/exporters/export-as'
import { formatIds } from '#core/exporters/formats'
import { importFile } from '#core/importers/import-file'
import { publicStory } from '#core/story/public-story'
import { importStory } from '#services/importing'
import { type Library, openLibrary } from '#services/library'
import { temporaryFolder } from '../../electron/services/testing/temporary-folder.ts'
import { collectedStrings, hostileNames, hostileString } from './hostile-strings.ts'

/** How many strings are taken; `npm run test:hostile` takes all there are. */
const most = Number(process.env['HOSTILE_STRINGS'] ?? 60)
const seed = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 1_000_000_000)

/** What a story may cost, in ms and in bytes of memory that stay: a bound on harm, not a measure of speed. */
const LONGEST = 5000
const LARGEST = 512 * 1024 * 1024

/** What an export of ours is made of, and the attributes it may bear. Anything else came out of the story. */
const known: Readonly<Record<string, readonly string[]>> = {
  article: [],
  header: [],
  h1: [],
  h2: [],
  h3: [],
  p: ['className'],
  ul: [],
  ol: [],
  li: [],
  figure: [],
  figcaption: [],
  blockquote: [],
  strong: [],
  em: [],
  a: ['href'],
  span: ['dataSpeaker'],
}

type Tally = { imported: number; refused: number; slowest: number }

describe('hostile input', () => {
  it(`comes in, is found and goes out as words, or is refused in a sentence (seed ${seed})`, async () => {
    const collected = collectedStrings()
    if (collected.length === 0)
      process.stdout.write('The collected hostile strings are not here: only those of our own are tried.\n')
    const generated = fc.sample(hostileString, { numRuns: Math.min(most, 2000), seed })
    const step = Math.max(1, Math.floor(collected.length / most))
    const strings = [...collected.filter((_, at) => at % step === 0).slice(0, most), ...generated]
    const library = await openLibrary(path.join(await temporaryFolder(), 'library'))
    const tally: Tally = { imported: 0, refused: 0, slowest: 0 }
    const before = process.memoryUsage().rss
    for (const [at, text] of strings.entries()) {
      const name = hostileNames[at % hostileNames.length] ?? ''
      const started = performance.now()
      await throughTheLibrary(library, name, text, tally)
      tally.slowest = Math.max(tally.slowest, performance.now() - started)
    }
    await library.close()
    process.stdout.write(
      `${strings.length} strings: ${tally.imported} came in, ${tally.refused} were refused; the slowest took ${Math.round(tally.slowest)} ms\n`,
    )
    expect(tally.imported).toBeGreaterThan(strings.length / 10)
    expect(tally.slowest).toBeLessThan(LONGEST)
    expect(process.memoryUsage().rss - before).toBeLessThan(LARGEST)
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined()
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  }, 3_600_000)
})

/** One string as a file, as a search and as a speaker's name, and out again in every format. */
async function throughTheLibrary(library: Library, name: string, text: string, tally: Tally): Promise<void> {
  const bytes = new TextEncoder().encode(text)
  const answer = await importStory(library, (called, given) => Promise.resolve(importFile(called, given)), {
    name,
    bytes,
  })
  expect(await library.find(text.slice(0, 1000))).toBeInstanceOf(Array)
  if (!answer.ok) {
    expect(answer.failure.sentence).toMatch(/\.$/)
    tally.refused += 1
    return
  }
  tally.imported += 1
  const opened = await library.openStory(answer.value.story.id)
  expect(opened.ok).toBe(true)
  if (!opened.ok) return
  const leaving = publicStory(opened.value.story, library.speakers())
  expect(leaving.ok).toBe(true)
  if (!leaving.ok) return
  for (const format of formatIds) {
    const made = await exportAs(leaving.story, format)
    if (format !== 'fragment' || typeof made !== 'string') continue
    expect([text, strangeIn(made)]).toEqual([text, []])
  }
}

/** Elements, attributes and links of a page that no story may put there, as a browser would read it. */
function strangeIn(html: string): readonly string[] {
  const strange: string[] = []
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    const may = known[tagName]
    if (may === undefined) strange.push(tagName)
    strange.push(...Object.keys(properties).filter((name) => may?.includes(name) !== true))
    if (tagName === 'a' && !/^(?:https?|mailto):/.test(String(properties['href']))) strange.push('link')
  })
  return strange
}
