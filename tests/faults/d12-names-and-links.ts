import { lstat, mkdir, readFile, readdir, rename, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { speakerSchema } from '#core/story/speaker'
import { type Library, openLibrary } from '#services/library'
import { withFolder } from './support/processes.ts'
import type { Row } from './support/row.ts'
import { prepareLibrary } from './support/saving.ts'

/** Names that people and other systems give folders. */
const names = [
  'Copydesk',
  'My stories, final (2)',
  ' leading and trailing ',
  '📰 newsroom 👩‍🚒',
  'caf\u00e9',
  'cafe\u0301',
  'סיפורים',
  '-rf',
  'a "quoted" \'name\'\nin two lines',
  'n'.repeat(255),
]

/** One way in which a library may hold a link, and whether a save may go through it. */
type Linked = {
  readonly called: string
  /** Puts the link in place; `outside` is a folder beside the library. Gives where the link is. */
  readonly put: (library: string, outside: string) => Promise<string>
  /** What is saved then, and whether it must be called saved. */
  readonly saves: 'story' | 'speakers'
  readonly isSaved: boolean
}

const links: readonly Linked[] = [
  {
    called: 'a story’s file is a link within the library',
    put: async (library) => {
      const file = await storyFileIn(library)
      await mkdir(path.join(library, 'filed'))
      await rename(file, path.join(library, 'filed', 'real.json'))
      await symlink('../filed/real.json', file)
      return file
    },
    saves: 'story',
    isSaved: true,
  },
  {
    called: 'a story’s file is a link out of the library',
    put: async (library, outside) => {
      const file = await storyFileIn(library)
      await rename(file, path.join(outside, 'story.json'))
      await symlink(path.join(outside, 'story.json'), file)
      return file
    },
    saves: 'story',
    isSaved: false,
  },
  {
    called: 'the speakers are a link to nothing outside',
    put: async (library, outside) => linkAt(library, 'speakers.json', path.join(outside, 'nothing.json')),
    saves: 'speakers',
    isSaved: false,
  },
  {
    called: 'the speakers are a link to a link out of the library',
    put: async (library, outside) => {
      await symlink(path.join(outside, 'nothing.json'), path.join(library, 'hop.json'))
      return linkAt(library, 'speakers.json', 'hop.json')
    },
    saves: 'speakers',
    isSaved: false,
  },
  {
    called: 'the speakers are a link to themselves',
    put: async (library) => linkAt(library, 'speakers.json', 'speakers.json'),
    saves: 'speakers',
    isSaved: false,
  },
  {
    called: 'the index is a link out of the library',
    put: async (library, outside) => linkAt(library, 'index.json', path.join(outside, 'precious')),
    saves: 'story',
    isSaved: true,
  },
  {
    called: 'the lock is a link out of the library',
    put: async (library, outside) => linkAt(library, 'lock', path.join(outside, 'precious')),
    saves: 'story',
    isSaved: true,
  },
]

/** D12: libraries under all kinds of names, and with links in all places. */
export const namesAndLinks: Row = {
  id: 'D12',
  title: 'spaces, emoji, NFC and NFD, 255 bytes; links within the library, out of it, to nothing, in a ring',
  full: 1,
  small: 1,
  run: () =>
    withFolder(async (root) => {
      const faults: string[] = []
      for (const name of names) faults.push(...(await faultsOfName(root, name)))
      if ((await readdir(root)).length !== names.length) faults.push('names ran into each other')
      for (const [at, linked] of links.entries()) {
        const found = await faultsOfLink(path.join(root, `linked ${at}`), linked)
        faults.push(...found.map((fault) => `${linked.called}: ${fault}`))
      }
      faults.push(...(await faultsOfLinkedFolders(path.join(root, 'linked folders'))))
      const fired = names.length + links.length + 2
      return {
        measured: `${names.length} names and ${links.length + 2} links: ${faults.length} links lost, files written outside or saves told falsely`,
        fired,
        faults,
      }
    }),
}

async function faultsOfName(root: string, name: string): Promise<readonly string[]> {
  const folder = path.join(root, name)
  await prepareLibrary(folder)
  const library = await openLibrary(folder)
  const saved = await saveStory(library, name)
  await library.close()
  const again = await openLibrary(folder)
  const kept = again.list()[0]?.headline === name.slice(0, 200) && saved
  const faults = [...(kept ? [] : [`${name}: not saved`]), ...again.warnings()]
  await again.close()
  return faults
}

async function faultsOfLink(root: string, { put, saves, isSaved }: Linked): Promise<readonly string[]> {
  const [folder, outside] = [path.join(root, 'library'), path.join(root, 'outside')]
  await mkdir(outside, { recursive: true })
  await prepareLibrary(folder)
  await writeFile(path.join(outside, 'precious'), 'not a library’s')
  const link = await put(folder, outside)
  const before = await everything(outside)
  const library = await openLibrary(folder)
  const saved = saves === 'story' ? await saveStory(library, 'New.') : await saveSpeaker(library)
  await library.close()
  const faults: string[] = []
  if (saved !== isSaved) faults.push(saved ? 'it was called saved' : 'it was not saved')
  if ((await everything(outside)) !== before) faults.push('something was written outside the library')
  const isLock = path.basename(link) === 'lock'
  if (!isLock && !(await lstat(link)).isSymbolicLink()) faults.push('the link was replaced')
  return faults
}

/** A library, or its folder of stories, that is itself a link: where it leads is the library. */
async function faultsOfLinkedFolders(root: string): Promise<readonly string[]> {
  const [folder, link] = [path.join(root, 'library'), path.join(root, 'link')]
  await mkdir(root)
  await prepareLibrary(folder)
  await rename(path.join(folder, 'stories'), path.join(root, 'big disk'))
  await symlink(path.join(root, 'big disk'), path.join(folder, 'stories'))
  await symlink(folder, link)
  const before = await readdir(root)
  const library = await openLibrary(link)
  const saved = (await saveStory(library, 'New.')) && (await saveSpeaker(library))
  await library.close()
  const are = await Promise.all([link, path.join(folder, 'stories')].map((one) => lstat(one)))
  return [
    ...(saved ? [] : ['a linked folder: not saved']),
    ...(are.every((one) => one.isSymbolicLink()) ? [] : ['a linked folder: the link was replaced']),
    ...((await readdir(root)).join() === before.join()
      ? []
      : ['a linked folder: something was written outside']),
  ]
}

async function saveStory(library: Library, headline: string): Promise<boolean> {
  const opened = await library.openStory(library.list()[0]?.id ?? '')
  if (!opened.ok) return false
  return (await library.saveStory({ ...opened.value.story, headline: headline.slice(0, 200) })).ok
}

async function saveSpeaker(library: Library): Promise<boolean> {
  const [first] = library.speakers()
  return (await library.saveSpeaker(first ?? speakerSchema.parse({ id: 'ruth', name: 'Ruth Adeyemi' }))).ok
}

async function storyFileIn(library: string): Promise<string> {
  const [name = ''] = await readdir(path.join(library, 'stories'))
  return path.join(library, 'stories', name)
}

/** Puts a link in the place of a file, which is set aside within the library. */
async function linkAt(library: string, name: string, target: string): Promise<string> {
  const link = path.join(library, name)
  await rename(link, `${link}.aside`).catch(() => undefined)
  await symlink(target, link)
  return link
}

async function everything(folder: string): Promise<string> {
  const found = await readdir(folder)
  const bytes = await Promise.all(found.map((name) => readFile(path.join(folder, name), 'base64')))
  return JSON.stringify([found, bytes])
}
