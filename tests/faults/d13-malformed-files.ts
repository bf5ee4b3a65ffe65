import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { paragraph } from '#core/story/body'
import { emptyStory } from '#core/story/story'
import { openLibrary } from '#services/library'
import { pack, unpack } from '#services/storage/envelope'
import { storyFile } from '#services/storage/file-kinds'
import { Desk } from '../journeys/pages/desk.ts'
import buildFirst from '../journeys/support/build-first.ts'
import { startApp } from '../journeys/support/start-app.ts'
import { collected, spoil } from './support/malformed.ts'
import { withFolder } from './support/processes.ts'
import type { Row } from './support/row.ts'

/**
 * A library opens within so many milliseconds, whatever is in it. The library's own share is told in time of the
 * processor, which does not depend on what else the machine does; that of the whole app can only be told by the clock.
 */
const OPENS = 5000
const FULL = 10_000
const sound = pack(storyFile, {
  ...emptyStory('sound', '2026-11-27T09:00:00.000Z'),
  slug: 'sound',
  body: [paragraph('Words that stay.')],
  quotes: { q1: { kind: 'direct', record: 'on', note: '' } },
})

/** D13: one library full of malformed stories, and many whose other files are malformed. */
export const malformedFiles: Row = {
  id: 'D13',
  title: 'a library full of malformed files',
  full: FULL,
  small: 400,
  run: ({ count, seed }) =>
    withFolder(async (root) => {
      const prototype = Object.getOwnPropertyNames(Object.prototype).join()
      const many = await faultsOfStories(path.join(root, 'library'), broken(count, seed))
      const app = count < FULL ? null : await opensTheApp(root)
      const others = collected().concat(Array.from({ length: 40 }, (_, at) => spoil(sound, seed - at)))
      const own = await faultsOfOwnFiles(root, others)
      const faults = [...many.faults, ...own]
      if (app !== null && app > OPENS) {
        const [load = 0] = loadavg()
        faults.push(`the app opened in ${app.toFixed(0)} ms, on a machine with a load of ${load.toFixed(1)}`)
      }
      if (Object.getOwnPropertyNames(Object.prototype).join() !== prototype || 'polluted' in {}) {
        faults.push('the prototype of all objects was changed')
      }
      return {
        measured: `${many.count} malformed stories (seed ${seed}) in one library, opened in ${(many.first / 1000).toFixed(1)} s of processor time, and again in ${(many.second / 1000).toFixed(1)} s${app === null ? '' : `, by the whole app in ${(app / 1000).toFixed(1)} s`}; ${others.length} libraries with three malformed files of their own: ${faults.length} not quarantined byte for byte`,
        fired: many.count + others.length * 3,
        faults,
      }
    }),
}

/** At least so many files that are no story. */
function broken(count: number, seed: number): readonly Uint8Array[] {
  const files = collected().filter((bytes) => !unpack(storyFile, bytes).ok)
  const made = [...files]
  for (let next = seed; made.length < count; next += 1) {
    const bytes = spoil(sound, next)
    const read = unpack(storyFile, bytes)
    if (!read.ok && read.why === 'damaged') made.push(bytes)
  }
  return made
}

async function faultsOfStories(folder: string, files: readonly Uint8Array[]) {
  await mkdir(path.join(folder, 'stories'), { recursive: true })
  await writeFile(path.join(folder, 'stories', 'sound.json'), sound)
  await inSlices(files, (bytes, at) => writeFile(path.join(folder, 'stories', `broken-${at}.json`), bytes))
  const faults: string[] = []
  const open = async () => {
    const began = process.cpuUsage()
    const library = await openLibrary(folder)
    const { user, system } = process.cpuUsage(began)
    const took = (user + system) / 1000
    if (took > OPENS) faults.push(`the library opened in ${took.toFixed(0)} ms of processor time`)
    if (
      library
        .list()
        .map(({ id }) => id)
        .join() !== 'sound'
    )
      faults.push('not the sound story alone is on the desk')
    if (library.warnings().length > 20)
      faults.push(`${library.warnings().length} notices are more than anybody reads`)
    if (library.warnings().length === 0) faults.push('nothing was said')
    const story = await library.openStory('sound')
    const saved = story.ok && (await library.saveStory(story.value.story)).ok
    if (!saved) faults.push('the sound story could not be saved')
    await untilCopied(path.join(folder, 'quarantine'), files.length)
    await library.close()
    return took
  }
  const [first, second] = [await open(), await open()]
  const quarantined = new Set(await bytesIn(path.join(folder, 'quarantine')))
  await inSlices(files, async (bytes, at) => {
    const name = `broken-${at}.json`
    const stands = await readFile(path.join(folder, 'stories', name))
    if (Buffer.compare(stands, bytes) !== 0) faults.push(`${name} was changed`)
    if (!quarantined.has(Buffer.from(bytes).toString('base64')))
      faults.push(`${name} is not in the quarantine`)
  })
  return { count: files.length, first, second, faults }
}

/** How long the whole app takes from its start until the desk can be used, on the library in this folder. */
async function opensTheApp(folder: string): Promise<number> {
  buildFirst()
  const began = performance.now()
  const app = await startApp({ folder })
  await new Desk(app.page).ready()
  const took = performance.now() - began
  await app.close()
  return took
}

/** Most copies are made after the opening, while the editor works. */
async function untilCopied(quarantine: string, count: number): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if ((await readdir(quarantine)).filter((name) => name.endsWith('.json')).length >= count) return
    await wait(100)
  }
}

/** Libraries whose speakers, session and index are malformed: they open, and keep the bytes. */
async function faultsOfOwnFiles(root: string, files: readonly Uint8Array[]): Promise<readonly string[]> {
  const faults: string[] = []
  await inSlices(files, async (bytes, at) => {
    const folder = path.join(root, `own ${at}`)
    await mkdir(path.join(folder, 'stories'), { recursive: true })
    await writeFile(path.join(folder, 'stories', 'sound.json'), sound)
    for (const name of ['speakers.json', 'session.json', 'index.json'])
      await writeFile(path.join(folder, name), bytes)
    const library = await openLibrary(folder)
    if (library.list().length !== 1) faults.push(`own ${at}: the story is not on the desk`)
    await library.keepSession({ openStoryId: null, carets: {} })
    await library.close()
    const kept = new Set(await bytesIn(path.join(folder, 'quarantine')))
    if (!kept.has(Buffer.from(bytes).toString('base64'))) faults.push(`own ${at}: not in the quarantine`)
  })
  return faults
}

async function bytesIn(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  await inSlices(await readdir(folder), async (name) => {
    found.push(await readFile(path.join(folder, name), 'base64'))
  })
  return found
}

async function inSlices<T>(all: readonly T[], act: (one: T, at: number) => Promise<void>): Promise<void> {
  for (let first = 0; first < all.length; first += 32) {
    await Promise.all(all.slice(first, first + 32).map((one, at) => act(one, first + at)))
  }
}
