import { readFile, readdir, rename, stat, truncate, unlink, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { paragraph } from '#core/story/body'
import { type Story, emptyStory } from '#core/story/story'
import { type Library, openLibrary } from '#services/library'
import { pack, unpack } from '#services/storage/envelope'
import { storyFile } from '#services/storage/file-kinds'
import { FaultyFiles } from '#services/testing/faulty-files'
import { chance, pick } from './support/chance.ts'
import { withFolder } from './support/processes.ts'
import type { Row } from './support/row.ts'

/** How many calls of a save come before its last look at the old file: what happens until then must be seen. */
const BEFORE_THE_LAST_LOOK = 7

/** What another program does to the file of a story. Gives the bytes that must be kept, null when there are none. */
type Meddling = (file: string, theirs: Story) => Promise<Uint8Array | null>

const meddlings: Readonly<Record<string, Meddling>> = {
  'replaces it': async (file, theirs) => {
    const bytes = pack(storyFile, theirs)
    await writeFile(`${file}.theirs`, bytes)
    await rename(`${file}.theirs`, file)
    return bytes
  },
  'writes it in place': async (file, theirs) => {
    const bytes = pack(storyFile, theirs)
    await writeFile(file, bytes)
    return bytes
  },
  'writes it in place and restores its size and its old time': async (file) => {
    const { atime, mtime } = await stat(file)
    const text = await readFile(file, 'utf8')
    const bytes = Buffer.from(text.replace('"notes": "Ours', '"notes": "Hers'))
    await writeFile(file, bytes)
    await utimes(file, atime, mtime)
    return bytes
  },
  'puts half a file there': async (file, theirs) => {
    const bytes = pack(storyFile, theirs)
    await writeFile(file, bytes.slice(0, bytes.length / 2))
    return bytes.slice(0, bytes.length / 2)
  },
  'truncates it': async (file) => {
    await truncate(file, 0)
    return new Uint8Array()
  },
  'cuts it in half': async (file) => {
    const bytes = await readFile(file)
    await truncate(file, Math.floor(bytes.length / 2))
    return bytes.subarray(0, Math.floor(bytes.length / 2))
  },
  'deletes it': async (file) => {
    await unlink(file)
    return null
  },
  'drops a copy of a conflict': async (file, theirs) => {
    const bytes = pack(storyFile, theirs)
    const name = `.sync-conflict-20261127-${theirs.headline.padStart(6, '0')}-ABCDEFG.json`
    await writeFile(file.replace(/\.json$/, name), bytes)
    return bytes
  },
}

/** D11: a script meddles with the open story's file before and in the middle of its saves. */
export const changedFromOutside: Row = {
  id: 'D11',
  title: 'another program changes the file of the open story',
  full: 500,
  small: 40,
  run: ({ count, seed }) =>
    withFolder(async (root) => {
      const random = chance(seed)
      const folder = path.join(root, 'library')
      const files = new MeddledFiles()
      let library = await openLibrary(folder, { files })
      const file = path.join(folder, 'stories', 'mine.json')
      await library.saveStory(storyAt(0, 'Ours'))
      const kept: Uint8Array[] = []
      const faults: string[] = []
      for (let round = 1; round <= count; round += 1) {
        const name = pick(random, Object.keys(meddlings))
        const meddle = async () => {
          const bytes = await meddlings[name]?.(file, storyAt(round, 'Theirs'))
          if (bytes) kept.push(bytes)
        }
        // What the last save left to do would be counted among the calls of the next.
        await library.flush()
        const at = Math.floor(random() * (BEFORE_THE_LAST_LOOK + 1))
        const told = library.warnings().length
        if (at === 0) await meddle()
        else files.before(at, meddle)
        const saved = await library.saveStory(storyAt(round, 'Ours'))
        const heard = library.warnings().length > told || /deletes|drops/.test(name)
        if (!heard && kept.length > 0 && isNew(kept)) faults.push(`round ${round}: ${name}: nothing was said`)
        if (!saved.ok) faults.push(`round ${round}: ${name}: ${saved.failure.sentence}`)
        const stands = unpack(storyFile, await readFile(file))
        if (!stands.ok || stands.value.headline !== String(round))
          faults.push(`round ${round}: ${name}: ours is lost`)
        // A story that was kept beside counts from the next start on too.
        if (round % 50 === 0) library = await opened(library, folder, files)
      }
      await library.close()
      const lost = await missing(kept, folder)
      faults.push(...lost.map((text) => `their side is gone: ${text.slice(0, 60)}`))
      return {
        measured: `${count} rounds, ${kept.length} versions of the other side: ${faults.length} overwritten in silence or lost`,
        fired: count,
        faults,
      }
    }),
}

/** The same bytes are told of once. */
function isNew(kept: readonly Uint8Array[]): boolean {
  const last = kept.at(-1)
  return (
    last !== undefined && kept.findIndex((bytes) => Buffer.compare(bytes, last) === 0) === kept.length - 1
  )
}

async function opened(before: Library, folder: string, files: FaultyFiles): Promise<Library> {
  await before.close()
  return openLibrary(folder, { files })
}

/** Those of these versions that stand nowhere in the library, byte for byte or as a story with the same words. */
async function missing(versions: readonly Uint8Array[], folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const all = await Promise.all(
    names.filter((entry) => entry.isFile()).map((entry) => readFile(path.join(entry.parentPath, entry.name))),
  )
  const bytes = new Set(all.map((one) => one.toString('base64')))
  const notes = new Set(all.map(notesOf))
  return versions
    .filter((one) => !bytes.has(Buffer.from(one).toString('base64')) && !notes.has(notesOf(one)))
    .map((one) => Buffer.from(one).toString('utf8'))
}

function notesOf(bytes: Uint8Array): string | null {
  const unpacked = unpack(storyFile, bytes)
  return unpacked.ok ? unpacked.value.notes : null
}

function storyAt(round: number, whose: 'Ours' | 'Theirs'): Story {
  const text = `${whose} in round ${round}.`
  return {
    ...emptyStory('mine', '2026-11-27T09:00:00.000Z'),
    slug: 'mine',
    headline: String(round),
    notes: text,
    body: [paragraph(text)],
  }
}

/** The disk, on which somebody does something right before the N-th call from now. */
class MeddledFiles extends FaultyFiles {
  before(at: number, meddle: () => Promise<void>): void {
    this.arm()
    this.meanwhile = async () => {
      if (this.log.length === at) await meddle()
    }
  }
}
