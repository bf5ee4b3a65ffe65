import { readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { summarise } from '#core/story/summary'
import { pack } from './storage/envelope.ts'
import { storyFile } from './storage/file-kinds.ts'
import { FaultyFiles } from './testing/faulty-files.ts'
import { folderWith, opened, pathOf, storyOf } from './testing/library-of-stories.ts'

describe('the index', () => {
  it('spares reading the stories when it agrees with their files', async () => {
    const folder = await folderWith(storyOf('a', 'one'), storyOf('b', 'two'))
    await (await opened(folder)).close()
    const files = new FaultyFiles()
    await opened(folder, { files })
    // The index is read, and it is looked who may be taking over the lock; no story is read.
    expect(files.log.filter((call) => call === 'readFile')).toHaveLength(2)
  })

  it.each([
    ['is missing', (folder: string) => rm(path.join(folder, 'index.json'))],
    ['is damaged', (folder: string) => writeFile(path.join(folder, 'index.json'), '{')],
    ['knows a story that is gone', (folder: string) => rm(pathOf(folder, 'a'))],
    [
      'misses a story',
      (folder: string) => writeFile(pathOf(folder, 'c'), pack(storyFile, storyOf('c', 'three'))),
    ],
    [
      'is older than a file',
      (folder: string) => writeFile(pathOf(folder, 'a'), pack(storyFile, storyOf('a', 'new'))),
    ],
    [
      'cannot see a change by time and size',
      async (folder: string) => {
        await writeFile(pathOf(folder, 'a'), pack(storyFile, storyOf('a', 'eno')))
        await utimes(pathOf(folder, 'a'), 1, 1)
      },
    ],
  ])('is made again when it %s', async (_, change) => {
    const folder = await folderWith(storyOf('a', 'one'), storyOf('b', 'two'))
    await utimes(pathOf(folder, 'a'), 1, 1)
    await (await opened(folder)).close()
    await change(folder)
    const library = await opened(folder)
    const names = await readdir(path.join(folder, 'stories'))
    const rows = await Promise.all(
      names.map(async (name) => {
        const story = await library.openStory(path.parse(name).name)
        return story.ok && summarise(story.value.story)
      }),
    )
    expect(library.list().toSorted((one, other) => one.id.localeCompare(other.id))).toEqual(rows)
  })

  it('is shown at its word and put right afterwards, when the files are looked at later', async () => {
    const folder = await folderWith(storyOf('a', 'one'), storyOf('b', 'two'), storyOf('c', 'three'))
    await (await opened(folder)).close()
    await writeFile(pathOf(folder, 'a'), pack(storyFile, storyOf('a', 'changed')))
    await rm(pathOf(folder, 'b'))
    await writeFile(pathOf(folder, 'd'), pack(storyFile, storyOf('d', 'new')))
    const library = await opened(folder, { looksLater: true })
    const listed = new Promise<{ stories: readonly { slug: string }[] }>((resolve) =>
      library.onListed(resolve),
    )
    const slugs = () =>
      library
        .list()
        .map(({ slug }) => slug)
        .toSorted()
    expect(slugs()).toEqual(['one', 'three', 'two'])
    await library.openStory('c')
    await library.saveStory(storyOf('c', 'saved meanwhile'))
    const told = (await listed).stories.map(({ slug }) => slug)
    expect(told).toEqual(expect.arrayContaining(['changed', 'new']))
    expect(told).toHaveLength(3)
    expect(slugs()).toEqual(['changed', 'new', 'saved meanwhile'])
  })

  it('is not believed when its bytes are not those that Copydesk wrote', async () => {
    const folder = await folderWith(storyOf('a', 'one'))
    await (await opened(folder)).close()
    const index = path.join(folder, 'index.json')
    await writeFile(index, (await readFile(index, 'utf8')).replace('"slug":"one"', '"slug":1'))
    const library = await opened(folder, { looksLater: true })
    expect(library.list().map(({ slug }) => slug)).toEqual(['one'])
  })
})
