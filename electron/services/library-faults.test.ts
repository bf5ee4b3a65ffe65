import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { paragraph } from '#core/story/body'
import { type Story, emptyStory } from '#core/story/story'
import { type Library, openLibrary } from './library.ts'
import { pack } from './storage/envelope.ts'
import { storyFile } from './storage/file-kinds.ts'
import { steadyOptions } from './testing/clock.ts'
import { FaultyFiles } from './testing/faulty-files.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

async function opened(folder: string, files?: FaultyFiles): Promise<Library> {
  const library = await openLibrary(folder, { ...steadyOptions(), ...(files && { files }) })
  onTestFinished(() => library.close())
  return library
}

function storyOf(id: string, text: string): Story {
  return { ...emptyStory(id, '2026-11-23T18:00:00.000Z'), slug: id, body: [paragraph(text)] }
}

async function folderWith(root: string, name: string, files: Record<string, string | Uint8Array>) {
  const folder = path.join(root, name)
  await mkdir(path.join(folder, 'stories'), { recursive: true })
  for (const [file, bytes] of Object.entries(files)) await writeFile(path.join(folder, file), bytes)
  return folder
}

describe('a disk that refuses everything', () => {
  it.each(['EACCES', 'EROFS', 'ENOSPC', 'EIO'])(
    'with %s still lets the library open, read-only',
    async (code) => {
      const files = new FaultyFiles()
      files.arm({ at: 1, code, forGood: true })
      const library = await opened(path.join(await temporaryFolder(), 'library'), files)
      expect([library.list(), library.readOnly !== null, library.warnings()[0] === library.readOnly]).toEqual(
        [[], true, true],
      )
    },
  )
})

describe('an opening in which one call of the file system fails', () => {
  it('comes about all the same and harms no file', { timeout: 30_000 }, async () => {
    const codes = ['EIO', 'EACCES', 'ENOSPC']
    const root = await temporaryFolder()
    const before = {
      'stories/a.json': pack(storyFile, storyOf('a', 'Kept.')),
      'stories/b.json': '{ "copydesk": "story", ',
      'speakers.json': 'null',
    }
    let rounds = 0
    for (let at = 1; ; at += 1) {
      const folder = await folderWith(root, String(at), before)
      const files = new FaultyFiles()
      files.arm({ at, code: codes[at % codes.length] ?? '', forGood: false })
      const library = await opened(folder, files)
      if (files.fired === 0) break
      rounds += 1
      for (const [file, bytes] of Object.entries(before)) {
        expect([at, file, await readFile(path.join(folder, file), 'utf8')]).toEqual([
          at,
          file,
          bytes.toString(),
        ])
      }
      await library.close()
    }
    expect(rounds).toBeGreaterThan(20)
  })
})

describe('a folder full of broken files', () => {
  it(
    'opens with a few notices, a copy of each in the quarantine, and every file as it was',
    { timeout: 30_000 },
    async () => {
      const sound = Buffer.from(pack(storyFile, storyOf('a', 'Words that stay.'))).toString('utf8')
      const broken: [string, Uint8Array][] = Array.from({ length: 200 }, (_, index) => {
        const cut = Math.floor((index / 200) * (sound.length - 2))
        const text =
          index % 2 === 0 ? sound.slice(0, cut) : `${sound.slice(0, cut)}\u0000[${sound.slice(cut)}`
        return [`stories/broken-${index}.json`, Buffer.from(text)]
      })
      const folder = await folderWith(await temporaryFolder(), 'library', {
        'stories/sound.json': sound,
        ...Object.fromEntries(broken),
      })
      const library = await opened(folder)
      expect(library.list().map(({ id }) => id)).toEqual(['sound'])
      expect(library.warnings()).toEqual([
        ...Array.from({ length: 3 }, (): unknown =>
          expect.stringContaining('A copy is now in quarantine/broken-'),
        ),
        '197 other files of stories could not be read either. They were left as they are; copies of those that are damaged are being put into the quarantine folder.',
      ])
      const quarantine = path.join(folder, 'quarantine')
      const names = await vi.waitUntil(async () => {
        const found = (await readdir(quarantine)).filter((name) => name.endsWith('.json'))
        return found.length === broken.length && found
      }, 20_000)
      const copies = await Promise.all(names.map((name) => readFile(path.join(quarantine, name), 'utf8')))
      expect(copies.toSorted()).toEqual(broken.map(([, bytes]) => bytes.toString()).toSorted())
      const left = await Promise.all(broken.map(([file]) => readFile(path.join(folder, file))))
      expect(left).toEqual(broken.map(([, bytes]) => bytes))
    },
  )
})
