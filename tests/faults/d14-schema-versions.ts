import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { speakerSchema } from '#core/story/speaker'
import { openLibrary } from '#services/library'
import { unpack } from '#services/storage/envelope'
import { sheetFile, sheetOfVersion } from '#services/storage/testing/migrating-file'
import { killAtEveryCall } from './support/every-call.ts'
import { bundleProcesses, scriptOf, withFolder } from './support/processes.ts'
import type { Row } from './support/row.ts'

const fixtures = path.join(import.meta.dirname, 'fixtures')

/** D14: libraries of every version open with all their data; those of a newer one are left; migrations are killed. */
export const schemaVersions: Row = {
  id: 'D14',
  title: 'a library of every schema version, a newer one, and a migration killed at every call',
  full: Number.POSITIVE_INFINITY,
  small: 1,
  run: ({ count }) =>
    withFolder(async (root) => {
      await bundleProcesses()
      const versions = (await readdir(fixtures)).toSorted()
      const faults: string[] = []
      for (const version of versions) {
        const lost = await lostOf(path.join(fixtures, version), path.join(root, version))
        faults.push(...lost.map((what) => `${version}: ${what}`))
      }
      faults.push(...(await changedOfNewer(path.join(root, 'newer'))))
      const kills = await killMigrations(root, count)
      return {
        measured: `${versions.length} version(s) of a library and a newer one, ${faults.length} fields lost or bytes changed; a migration: ${kills.measured}`,
        fired: versions.length + 1 + kills.fired,
        faults: [...faults, ...kills.faults],
      }
    }),
}

/** What of the library of an older version is not there when it is opened: every value must be found again. */
async function lostOf(fixture: string, folder: string): Promise<readonly string[]> {
  await cp(fixture, folder, { recursive: true })
  const library = await openLibrary(folder)
  const names = await readdir(path.join(fixture, 'stories'))
  const lost = [...library.warnings()]
  for (const name of names) {
    const story = await library.openStory(path.basename(name, '.json'))
    const kept = await contentOf(path.join(fixture, 'stories', name), 'story')
    lost.push(...notIn(story.ok ? story.value.story : null, kept, name))
  }
  lost.push(
    ...notIn(
      library.speakers(),
      await contentOf(path.join(fixture, 'speakers.json'), 'speakers'),
      'speakers',
    ),
  )
  lost.push(
    ...notIn(library.session(), await contentOf(path.join(fixture, 'session.json'), 'session'), 'session'),
  )
  await library.close()
  return lost
}

async function contentOf(file: string, name: string): Promise<unknown> {
  const envelope: unknown = JSON.parse(await readFile(file, 'utf8'))
  return typeof envelope === 'object' && envelope !== null
    ? Object.entries(envelope).find(([key]) => key === name)?.[1]
    : null
}

/** The places of the values that `now` lacks or has changed. New fields are no loss. */
function notIn(now: unknown, before: unknown, place: string): readonly string[] {
  if (typeof before !== 'object' || before === null) return Object.is(now, before) ? [] : [`${place} is lost`]
  if (typeof now !== 'object' || now === null) return [`${place} is lost`]
  const here = new Map(Object.entries(now))
  return Object.entries(before).flatMap(([key, value]) =>
    // The one value that a migration is meant to change.
    key === 'schemaVersion' ? [] : notIn(here.get(key), value, `${place}.${key}`),
  )
}

/** What was changed of a library that a newer Copydesk wrote, by hash. */
async function changedOfNewer(folder: string): Promise<readonly string[]> {
  await mkdir(path.join(folder, 'stories'), { recursive: true })
  const names = ['stories/one.json', 'speakers.json', 'session.json', 'index.json']
  for (const name of names) {
    const kind = name.startsWith('stories') ? 'story' : path.basename(name, '.json')
    const content = { copydesk: kind, schemaVersion: 99, [kind]: { of: 'another age', panes: [1, 2, 3] } }
    await writeFile(path.join(folder, name), JSON.stringify(content))
  }
  const hashes = () => Promise.all(names.map((name) => hashOf(path.join(folder, name))))
  const before = await hashes()
  const library = await openLibrary(folder)
  const made = await library.createStory()
  const one = made.ok ? await library.saveStory({ ...made.value.story, id: 'one' }) : made
  const speaker = await library.saveSpeaker(speakerSchema.parse({ id: 'ruth', name: 'Ruth Adeyemi' }))
  const session = await library.keepSession({ openStoryId: 'one', carets: {} })
  await library.close()
  const after = await hashes()
  const saved = [one, speaker, session].filter(({ ok }) => ok).length
  return [
    ...names.filter((_, at) => before[at] !== after[at]).map((name) => `a newer ${name} was changed`),
    ...(saved > 0 ? [`${saved} saves over a newer file were called saved`] : []),
  ]
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}

/** A file of version 1 is brought to version 3 by a process that is killed at each of its calls. */
function killMigrations(root: string, count: number) {
  const old = sheetOfVersion(1)
  return killAtEveryCall({
    count,
    begin: async (name) => {
      const folder = path.join(root, `sheet ${name}`)
      await mkdir(folder)
      await writeFile(path.join(folder, 'sheet.json'), old)
      return [process.execPath, scriptOf('migrate'), folder]
    },
    look: async (name) => {
      const folder = path.join(root, `sheet ${name}`)
      const bytes = await readFile(path.join(folder, 'sheet.json'))
      if (bytes.toString('utf8') === old) return []
      const read = unpack(sheetFile, bytes)
      if (!read.ok || read.value.title !== 'Pool' || read.value.lines.length !== 2)
        return ['neither old nor new']
      const [copy = ''] = await readdir(path.join(folder, 'older')).catch(() => [])
      const copied = await readFile(path.join(folder, 'older', copy), 'utf8').catch(() => '')
      return copied === old ? [] : ['it was replaced before it was copied']
    },
  })
}
