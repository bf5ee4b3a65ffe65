import { mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { paragraph } from '#core/story/body'
import { diskFiles } from '../storage/files.ts'
import { FaultyFiles } from '../testing/faulty-files.ts'
import { folderWith, opened, pathOf, storyOf } from '../testing/library-of-stories.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { MANIFEST } from './backup-parts.ts'
import { checkBackup } from './check-backup.ts'
import { makeBackup } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'

const now = () => '2026-11-27T12:00:00.000Z'

/** A library of some stories, speakers, a version and a damaged file, and where its backup goes. */
async function library() {
  const folder = await folderWith(
    storyOf('a', 'ferry'),
    storyOf('b', 'bridge', 'Ünïcode “marks”.'),
    storyOf('c', 'lido'),
  )
  const one = await opened(folder)
  await one.saveSpeaker({
    id: 'ra',
    name: 'Ruth Adeyemi',
    given: '',
    family: '',
    kind: 'person',
    title: '',
    organisation: '',
    pronouns: '',
    aliases: [],
    contacts: '555-0100',
    notes: '',
  })
  await one.history.keep('a')
  await one.close()
  await writeFile(pathOf(folder, 'broken'), '{"copydesk"')
  await mkdir(path.join(folder, 'pictures'))
  await writeFile(path.join(folder, 'pictures', 'a.png'), Buffer.from([0x89, 0, 1, 2, 0xff]))
  await writeFile(path.join(folder, 'lock'), 'of another')
  const target = path.join(await temporaryFolder(), 'backup.zip')
  return { folder, target, parts: { files: diskFiles, folder, now } }
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  const pairs = await Promise.all(
    files.map(
      async (file) => [path.relative(folder, file), (await readFile(file)).toString('base64')] as const,
    ),
  )
  return Object.fromEntries(pairs)
}

/** A zip with these files, as somebody might send one. */
async function zipOf(files: Record<string, string | Buffer>): Promise<string> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  const pieces: Buffer[] = []
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece))
  const file = path.join(await temporaryFolder(), 'sent.zip')
  await writeFile(file, Buffer.concat(pieces))
  return file
}

describe('a backup', () => {
  it('holds the library, opens again, and says how many stories it holds', async () => {
    const { target, parts } = await library()
    expect(await makeBackup(parts, target)).toEqual({
      ok: true,
      value: { stories: 3, damaged: 1, made: now() },
    })
    expect(await checkBackup(target)).toEqual({ ok: true, value: { stories: 3, damaged: 1, made: now() } })
    expect((await stat(target)).mode & 0o777).toBe(0o600)
  })

  it('is restored byte for byte, without the lock and the index, and is a library again', async () => {
    const { folder, target, parts } = await library()
    await makeBackup(parts, target)
    const fresh = path.join(await temporaryFolder(), 'restored')
    expect(await restoreBackup(diskFiles, target, fresh)).toMatchObject({ ok: true, value: { stories: 3 } })
    const { lock: _lock, 'index.json': _index, ...all } = await filesIn(folder)
    expect(await filesIn(fresh)).toEqual(all)
    const again = await opened(fresh)
    expect(
      again
        .list()
        .map(({ slug }) => slug)
        .toSorted(),
    ).toEqual(['bridge', 'ferry', 'lido'])
    expect(again.speakers()[0]?.contacts).toBe('555-0100')
    expect(await again.history.list('a')).toHaveLength(1)
  })

  it('is never restored over anything', async () => {
    const { target, parts } = await library()
    await makeBackup(parts, target)
    const full = await temporaryFolder()
    await writeFile(path.join(full, 'mine.txt'), 'mine')
    expect(await restoreBackup(diskFiles, target, full)).toMatchObject({
      ok: false,
      failure: { code: 'refused' },
    })
    expect(await readdir(full)).toEqual(['mine.txt'])
  })

  it('is not said to be restored when the disk fills up meanwhile', async () => {
    const { target, parts } = await library()
    await makeBackup(parts, target)
    const files = new FaultyFiles()
    files.arm({ at: 20, code: 'ENOSPC', forGood: true })
    const fresh = path.join(await temporaryFolder(), 'restored')
    expect(await restoreBackup(files, target, fresh)).toEqual({
      ok: false,
      failure: {
        code: 'not-saved',
        sentence:
          '“backup.zip” was not restored whole: the disk is full. Free some space; then empty the folder and try again.',
        detail: 'ENOSPC',
      },
    })
    expect(files.fired).toBeGreaterThan(0)
  })

  it('leaves the one before it, and no temporary file, when the disk is full', async () => {
    const { folder, target } = await library()
    await writeFile(target, 'the one before')
    const files = new FaultyFiles()
    files.arm({ at: 20, code: 'ENOSPC', forGood: true })
    const made = await makeBackup({ files, folder, now }, target)
    expect(made).toMatchObject({ ok: false, failure: { code: 'not-saved', detail: 'ENOSPC' } })
    expect(files.fired).toBeGreaterThan(0)
    expect(await readFile(target, 'utf8')).toBe('the one before')
  })

  it('with one bit of it turned does not open', async () => {
    const { target, parts } = await library()
    await makeBackup(parts, target)
    const sound = await readFile(target)
    for (let at = 40; at < sound.length; at += Math.ceil(sound.length / 40)) {
      const turned = Buffer.from(sound)
      turned[at] = (turned[at] ?? 0) ^ 0x10
      await writeFile(target, turned)
      const checked = await checkBackup(target)
      // A bit in a date or in a name's flag changes nothing that is restored.
      if (checked.ok) expect(await restoredFrom(target)).toEqual(await restoredFrom(await written(sound)))
    }
    await writeFile(target, sound.subarray(0, sound.length - 30))
    expect(await checkBackup(target)).toMatchObject({ ok: false })
  })
})

async function written(bytes: Buffer): Promise<string> {
  const file = path.join(await temporaryFolder(), 'sound.zip')
  await writeFile(file, bytes)
  return file
}

async function restoredFrom(file: string): Promise<Record<string, string>> {
  const folder = path.join(await temporaryFolder(), 'restored')
  await restoreBackup(diskFiles, file, folder)
  return filesIn(folder)
}

describe('an archive that is no backup', () => {
  const manifest = (files: Record<string, unknown>) =>
    JSON.stringify({ copydesk: 'backup', schemaVersion: 1, made: now(), stories: 0, files })

  it.each([
    ['holds nothing', {}],
    ['holds a picture', { 'holiday.jpg': 'x' }],
    ['names a file that no library has', { [MANIFEST]: manifest({}), 'stories/run.sh': 'x' }],
    ['says more than it holds', { [MANIFEST]: manifest({ 'stories/a.json': { bytes: 1, sha256: '' } }) }],
    [
      'has another checksum',
      { [MANIFEST]: manifest({ 'stories/a.json': { bytes: 1, sha256: 'no' } }), 'stories/a.json': 'x' },
    ],
    ['has a manifest that is none', { [MANIFEST]: '[]' }],
  ])('%s: it is refused and nothing is written', async (_what, files) => {
    const folder = path.join(await temporaryFolder(), 'restored')
    const restored = await restoreBackup(diskFiles, await zipOf(files), folder)
    expect(restored).toMatchObject({ ok: false, failure: { code: 'unreadable' } })
    expect(await readdir(path.dirname(folder))).toEqual([])
  })

  it.each([
    '../outside.json',
    'stories/../../outside.json',
    '/etc/outside',
    'stories\\..\\outside.json',
    'C:/outside',
  ])('would write to %s: it is refused', async (place) => {
    // yazl makes no such names either: a name of the same length is put in, then changed in the bytes.
    const name = 'x'.repeat(place.length)
    const file = await zipOf({ [MANIFEST]: manifest({}), [name]: 'x' })
    const bytes = (await readFile(file)).toString('latin1').replaceAll(name, place)
    await writeFile(file, Buffer.from(bytes, 'latin1'))
    const folder = path.join(await temporaryFolder(), 'in', 'restored')
    expect(await restoreBackup(diskFiles, file, folder)).toMatchObject({ ok: false })
    expect(await readdir(path.dirname(path.dirname(folder)))).toEqual([])
  })

  it('unpacks to far more than it is: it is refused before it is unpacked', async () => {
    const bomb = Buffer.alloc(80 * 1024 * 1024, 0x20)
    const file = await zipOf({ [MANIFEST]: manifest({}), 'stories/a.json': bomb })
    expect((await stat(file)).size).toBeLessThan(1024 * 1024)
    expect(await checkBackup(file)).toMatchObject({
      ok: false,
      failure: { sentence: 'it would unpack to far more than a library.' },
    })
  })

  it('is a link in the library: what it names outside is not put in', async () => {
    const { folder, target, parts } = await library()
    const outside = path.join(await temporaryFolder(), 'secret.txt')
    await writeFile(outside, 'not of the library')
    await symlink(path.dirname(outside), path.join(folder, 'versions', 'linked'))
    expect(await makeBackup(parts, target)).toMatchObject({ ok: true })
    expect(Object.keys(await restoredFrom(target)).filter((name) => name.includes('secret'))).toEqual([])
  })
})

it('a story with much to say comes back as it was', async () => {
  const folder = await folderWith({
    ...storyOf('a', 'long'),
    body: Array.from({ length: 5000 }, (_n, at) => paragraph(`Paragraph ${at}.`)),
  })
  const target = path.join(await temporaryFolder(), 'backup.zip')
  await makeBackup({ files: diskFiles, folder, now }, target)
  expect(await restoredFrom(target)).toEqual(await filesIn(folder))
})
